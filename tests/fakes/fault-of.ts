import { Fault } from "#data/model/faults.ts";

/** The `Fault` that a piece of work throws; fails the test when it throws none. */
export async function faultOf(work: () => unknown): Promise<Fault> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new Error("no fault was thrown");
}
