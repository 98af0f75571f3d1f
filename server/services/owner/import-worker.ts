import { parentPort, workerData } from "node:worker_threads";
import { importFile, type ImportedFile } from "#agents/resume/import/import-file.ts";
import { Fault, type FaultRecord } from "#data/model/faults.ts";

export type ImportOrder = { bytes: Uint8Array; name: string };
export type ImportSaid = { imported: ImportedFile } | { fault: FaultRecord };

const say = (said: ImportSaid) => parentPort?.postMessage(said);
const { bytes, name } = workerData as ImportOrder;

try {
  say({ imported: await importFile(bytes, name) });
} catch (error) {
  say({ fault: Fault.of(error).toRecord() });
}
