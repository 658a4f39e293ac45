import type { Isolation } from './isolation.ts';
import type { Layer } from './view.ts';

/** Nobody's user on any system that we know of; files that a trial makes are given back to us after it. */
export const OWN_USER = 61_234;

/**
 * A shell's line that builds a root file system of the view and starts the program in it, as a user of its own: for root,
 * who may make namespaces where other users may not.
 */
export function namespaces({ layers, network, command, root }: Isolation): readonly string[] {
  const alone = ['--mount', '--pid', '--ipc', '--uts', ...(network === 'none' ? ['--net'] : [])];
  const steps = [
    'set -e',
    'PATH=$PATH:/usr/sbin:/sbin',
    'mount --make-rprivate /',
    `mount -t tmpfs -o mode=755,size=16m evaldelta ${quote(root)}`,
    ...layers.flatMap((layer) => linesOf(root, layer)),
    ...devices(root),
    ...(network === 'none' ? ['ip link set lo up'] : []),
    'hostname evaldelta',
    `mount -o remount,ro ${quote(root)}`,
    `cd ${quote(root)}`,
    `exec chroot --userspec=${OWN_USER}:${OWN_USER} --groups= . ` +
      `/usr/bin/env -i /usr/bin/setpriv --no-new-privs ${command.map(quote).join(' ')}`,
  ];
  return ['unshare', ...alone, '--fork', '--kill-child', '--', '/bin/sh', '-c', steps.join('\n')];
}

/** The words that let its owner read what a trial made in a directory. */
export function makeReadable(directory: string): readonly string[] {
  return ['chmod', '-R', 'u+rwX', directory];
}

/** The words that give what a trial made in a directory back to its owner. */
export function giveBack(directory: string, owner: { readonly uid: number; readonly gid: number }): readonly string[] {
  const line = `chown -Rh ${owner.uid}:${owner.gid} ${quote(directory)} && chmod -R u+rwX ${quote(directory)}`;
  return ['/bin/sh', '-c', line];
}

function linesOf(root: string, layer: Layer): readonly string[] {
  const target = quote(root + layer.at);
  const parent = `mkdir -p "$(dirname ${target})"`;
  if (layer.kind === 'link') return [parent, `ln -s ${quote(layer.to)} ${target}`];
  if (layer.kind === 'hide') return [`mkdir -p ${target}`, `mount -t tmpfs -o size=4k hidden ${target}`];
  const source = quote(layer.from);
  return [
    ...(layer.isWritable ? [`chown -Rh ${OWN_USER}:${OWN_USER} ${source}`] : []),
    parent,
    `if [ -d ${source} ]; then mkdir -p ${target}; else : > ${target}; fi`,
    `mount --bind ${source} ${target}`,
    `mount -o remount,bind,nosuid,nodev${layer.isWritable ? '' : ',ro'} ${target}`,
  ];
}

function devices(root: string): readonly string[] {
  const made = ['null', 'zero', 'full', 'random', 'urandom', 'tty'].flatMap((name) => [
    `: > ${quote(`${root}/dev/${name}`)}`,
    `mount --bind /dev/${name} ${quote(`${root}/dev/${name}`)}`,
  ]);
  const links = ['fd fd', 'stdin fd/0', 'stdout fd/1', 'stderr fd/2'].map((line) => {
    const [name = '', to = ''] = line.split(' ');
    return `ln -s /proc/self/${to} ${quote(`${root}/dev/${name}`)}`;
  });
  return [
    `mkdir -p ${quote(`${root}/dev/shm`)} ${quote(`${root}/proc`)}`,
    ...made,
    ...links,
    `mount -t tmpfs -o mode=1777,size=64m shm ${quote(`${root}/dev/shm`)}`,
    `mount -t proc proc ${quote(`${root}/proc`)}`,
  ];
}

/** A word of a shell's line, whatever is in it. */
export function quote(word: string): string {
  return `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
