import { openView } from "./plate.ts";
import { expect, test } from "./visit.ts";

test.beforeEach(async ({ page }) => {
  await openView(page);
});

test("a string of markup is refused", async ({ page, faults }) => {
  const refusal = await page.evaluate(() => {
    try {
      document.createElement("div").innerHTML = "<b>bold</b>";
      return "accepted";
    } catch (error) {
      return error instanceof TypeError ? "TypeError" : String(error);
    }
  });
  expect(refusal).toBe("TypeError");
  await faults.expect(/require-trusted-types-for/);
  faults.allow(/TrustedHTML|Trusted Type/);
});

test("an inserted style sheet is refused", async ({ page, faults }) => {
  await page.evaluate(() => {
    const sheet = document.createElement("style");
    sheet.textContent = "body { display: none }";
    document.head.append(sheet);
    sheet.remove();
  });
  await faults.expect(/policy violation: style-src/);
  faults.allow(/Content Security Policy/);
  await expect(page.locator("body")).toBeVisible();
});

test("a picture from elsewhere is refused", async ({ page, faults }) => {
  await page.evaluate(() => {
    const image = document.createElement("img");
    image.src = "https://example.org/pixel.png";
    document.body.append(image);
    image.remove();
  });
  await faults.expect(/policy violation: img-src/);
  faults.allow(/Content Security Policy|foreign request: https:\/\/example\.org/);
});

test("an unknown path is not found", async ({ request }) => {
  expect((await request.get("./no-such-page")).status()).toBe(404);
});
