import { Citizen2014 } from "../citizen-2014/schema.js";

/** Mười lăm điều của Điều 9 khi luật năm 2014 mới ban hành: without what was added from 1/7/2021. */
export const Citizen2016 = /* @__PURE__ */ Citizen2014.omit({ temporaryResidence: true, temporaryAbsence: true, members: true });
