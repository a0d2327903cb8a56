import type { MapFrames } from "../domain/geography.ts";
import type { Row } from "./table.ts";
import type { tables } from "./tables.ts";

/** What the map shows first, from the one row of the dataset's first table. */
export const framesOf = (row: Row<typeof tables.dataset>): MapFrames => ({
  plate: { middle: [row.plate_longitude, row.plate_latitude], kmPerPixel: row.plate_scale },
  phone: { middle: [row.phone_longitude, row.phone_latitude], kmPerPixel: row.phone_scale },
});
