import { Fault } from "#data/model/faults.ts";

/** Faults that mean: the disk does not take it now. */
const DISK = new Set(["disk_full", "database_unwritable"]);
/** Seconds after which it is tried again. */
const SOON = "5";

export const isFullDisk = (fault: Fault): boolean => DISK.has(fault.code);

/** What the disk refused is no failure of a task: it waits until there is space, however long. */
export async function orWaitForSpace<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const fault = Fault.of(error);
    if (!isFullDisk(fault)) throw error;
    const data = { ...fault.data, retryAfter: SOON };
    throw new Fault("wait", fault.code, fault.message, { hint: fault.hint, data, cause: error });
  }
}
