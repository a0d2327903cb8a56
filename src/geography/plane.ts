// The plane of the map: spherical Lambert azimuthal equal-area, in kilometres, x east and y north of
// the centre. Equal-area, so that planar triangles and rings measure ground; shared with geo, which
// cuts the shapes on the same plane.

export const centre = { longitude: 15, latitude: 50 } as const;

/** The sphere with the area of the WGS 84 ellipsoid, km. */
export const earthRadius = 6371.0072;

const radian = Math.PI / 180;
const sinCentre = Math.sin(centre.latitude * radian);
const cosCentre = Math.cos(centre.latitude * radian);

/** Longitude and latitude in degrees to planar km. Undefined only at the centre's antipode. */
export function project(longitude: number, latitude: number): [x: number, y: number] {
  const east = (longitude - centre.longitude) * radian;
  const sin = Math.sin(latitude * radian);
  const cos = Math.cos(latitude * radian);
  const towards = cos * Math.cos(east);
  const scale = earthRadius * Math.sqrt(2 / (1 + sinCentre * sin + cosCentre * towards));
  return [scale * cos * Math.sin(east), scale * (cosCentre * sin - sinCentre * towards)];
}

/** Planar km back to longitude (-180 to 180) and latitude in degrees. */
export function unproject(x: number, y: number): [longitude: number, latitude: number] {
  const distance = Math.hypot(x, y);
  if (distance === 0) return [centre.longitude, centre.latitude];
  const angle = 2 * Math.asin(Math.min(1, distance / (2 * earthRadius)));
  const sin = Math.sin(angle);
  const cos = Math.cos(angle);
  const latitude = Math.asin(cos * sinCentre + (y * sin * cosCentre) / distance);
  const east = Math.atan2(x * sin, distance * cosCentre * cos - y * sinCentre * sin);
  const longitude = centre.longitude + east / radian;
  return [longitude > 180 ? longitude - 360 : longitude, latitude / radian];
}
