import { templateOf } from "../../quality/template.js";
import type { Setting } from "../failure.js";
import { openOutput } from "../output.js";
import { datasetNamed } from "../records.js";
import { print } from "../terminal.js";

/** `hoso template`: an empty register that keeps its zeros. */
export async function template(record: string, out: string, setting: Setting): Promise<void> {
  const dataset = await datasetNamed(record, setting);
  const output = openOutput(out, setting);
  output.write(await templateOf(dataset, setting.locale));
  output.finish();
  await print(
    setting.json ? `${JSON.stringify({ path: out, columns: dataset.columns.map((c) => c.key) })}\n` : `${setting.words.saved(out)}\n`,
  );
}
