import { fromBank } from "../../learn/fixed.ts";
import { sealed } from "./sealed.generated.ts";

export const exercise = fromBank(sealed["three-boxes"]!);
