/**
 * Tệp mẫu .xlsx của một bản ghi: text-format columns, drop-downs, a sheet for each code list, a guide that cites the law
 * and says which version it is, and one made-up row.
 *
 * ```ts
 * import * as landParcel from "@hoso/sdk/databases/land/land-parcel";
 * import { templateOf } from "@hoso/sdk/exports/template";
 *
 * await writeFile("thua-dat.xlsx", await templateOf(landParcel, { locale: "vi" }));
 * ```
 *
 * @module
 */
export { templateOf, type TemplateOptions } from "./template.js";
