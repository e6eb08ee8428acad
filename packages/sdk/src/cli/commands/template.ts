import { templateOf } from "../../exports/template/index.js";
import { dayOf } from "../clock.js";
import type { Setting } from "../failure.js";
import { openOutput } from "../output.js";
import { recordNamed } from "../records.js";
import { print } from "../terminal.js";

export interface TemplateFlags {
  readonly out: string;
  readonly asOf?: string;
}

/** `hoso template`: an empty register that keeps its zeros. */
export async function template(record: string, { out, asOf }: TemplateFlags, setting: Setting): Promise<void> {
  const unit = await recordNamed(record, setting);
  const day = asOf === undefined ? undefined : dayOf(asOf, "--as-of", setting);
  const output = openOutput(out, setting);
  output.write(await templateOf(unit, { locale: setting.locale, asOf: day }));
  output.finish();
  await print(
    setting.json ? `${JSON.stringify({ path: out, columns: unit.columns.map((c) => c.key) })}\n` : `${setting.words.saved(out)}\n`,
  );
}
