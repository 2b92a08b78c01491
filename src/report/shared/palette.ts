import picocolors from 'picocolors';
import type { Status, Verdict } from '../../checker/result.js';

type Paint = (text: string) => string;

/** Colours by meaning. Without colours each returns its text. */
export interface Palette {
  readonly good: Paint;
  readonly bad: Paint;
  readonly doubtful: Paint;
  readonly strong: Paint;
  readonly faint: Paint;
  readonly process: Paint;
}

export function paletteFor(color: boolean): Palette {
  const colors = picocolors.createColors(color);
  return {
    good: colors.green,
    bad: (text) => colors.bold(colors.red(text)),
    doubtful: colors.yellow,
    strong: colors.bold,
    faint: colors.dim,
    process: colors.cyan,
  };
}

export function paintStatus(palette: Palette, status: Status): Paint {
  if (status === 'ok') return palette.good;
  return status === 'incomplete' ? palette.doubtful : palette.bad;
}

export function paintVerdict(palette: Palette, verdict: Verdict): Paint {
  if (verdict === 'holds') return palette.good;
  return verdict === 'violated' ? palette.bad : palette.doubtful;
}
