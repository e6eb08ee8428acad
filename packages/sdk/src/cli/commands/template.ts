import { citizen, type Dataset } from "../../quality/index.js";
import { templateOf } from "../../quality/template.js";
import type { Setting } from "../failure.js";
import { unknown } from "../nearest.js";
import { openOutput } from "../output.js";
import { print } from "../terminal.js";

const datasets: readonly Dataset[] = [citizen];

/** `hoso template`: an empty register that keeps its zeros. */
export async function template(record: string, out: string, setting: Setting): Promise<void> {
  const dataset = datasets.find((d) => d.key === record);
  if (dataset === undefined)
    throw unknown(
      record,
      datasets.map((d) => d.key),
      setting,
    );
  const output = openOutput(out, setting);
  output.write(await templateOf(dataset, setting.locale));
  output.finish();
  await print(
    setting.json ? `${JSON.stringify({ path: out, columns: dataset.columns.map((c) => c.key) })}\n` : `${setting.words.saved(out)}\n`,
  );
}
