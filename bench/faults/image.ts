import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

function must(program: string, ...args: string[]): void {
  const { status, stderr, error } = spawnSync(program, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${program} ${args[0]}: ${(stderr || error?.message || "").trim()}`);
}

/** Why no file system can be mounted here; null where one can. */
export function whyNoMounts(): string | null {
  const disk = newPlace();
  try {
    disk.make();
    disk.unmount();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    disk.remove();
  }
}

/** A disk of a rig's own: an ext4 file system in a file, whose bytes are what a power cut would leave. */
export function newPlace() {
  const folder = mkdtempSync(join(tmpdir(), "askwell-disk-"));
  const [image, root] = [join(folder, "disk.img"), join(folder, "root")];
  mkdirSync(root);
  const unmount = () => void spawnSync("umount", ["-l", root]);
  return {
    root,
    make() {
      must("truncate", "-s", "96M", image);
      must("mkfs.ext4", "-q", "-F", image);
      must("mount", "-o", "loop", image, root);
    },
    /** The disk as it is this moment, what is only in memory left out; mounted as another place. */
    cut() {
      const copy = newPlace();
      copy.takeOver(image);
      return copy;
    },
    takeOver(from: string) {
      must("cp", "--sparse=always", from, image);
      must("mount", "-o", "loop", image, root);
    },
    makeSmall(megabytes: number) {
      must("mount", "-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs", root);
    },
    unmount,
    remove() {
      unmount();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
export type Place = ReturnType<typeof newPlace>;
