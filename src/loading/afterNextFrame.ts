/** Runs after the frame that is drawn next; returns how to take that back. */
export function afterNextFrame(then: () => void): () => void {
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    channel.port1.close();
    then();
  };
  // A message posted from an animation frame arrives when that frame has been drawn.
  const frame = requestAnimationFrame(() => channel.port2.postMessage(null));
  return () => cancelAnimationFrame(frame);
}
