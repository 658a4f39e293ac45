import type { Isolation } from './isolation.ts';
import type { Layer } from './view.ts';

/** The words of bubblewrap that show a program nothing but its view, with processes, users and names of its own. */
export function bubblewrap({ layers, network, command }: Isolation): readonly string[] {
  return [
    'bwrap',
    '--die-with-parent',
    '--new-session',
    ...['--unshare-user', '--unshare-pid', '--unshare-ipc', '--unshare-uts', '--unshare-cgroup-try'],
    ...(network === 'none' ? ['--unshare-net'] : []),
    ...['--uid', '1000', '--gid', '1000', '--hostname', 'evaldelta', '--clearenv'],
    ...['--proc', '/proc', '--dev', '/dev'],
    ...layers.flatMap(wordsOf),
    ...['--remount-ro', '/', '--'],
    ...command,
  ];
}

function wordsOf(layer: Layer): readonly string[] {
  if (layer.kind === 'link') return ['--symlink', layer.to, layer.at];
  if (layer.kind === 'hide') return ['--tmpfs', layer.at];
  return [layer.isWritable ? '--bind' : '--ro-bind', layer.from, layer.at];
}
