import { strict as assert } from 'node:assert';
import { ReadingQueue } from '../../../../src/editor/archive/reading-queue.js';

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('ReadingQueue', () => {
  let read: string[];
  let finish: (() => void) | undefined;
  let stoppedNow: () => boolean;
  let queue: ReadingQueue;

  beforeEach(() => {
    read = [];
    queue = new ReadingQueue((key, stopped) => {
      read.push(key);
      stoppedNow = stopped;
      return new Promise((resolve) => {
        finish = () => resolve(stopped() ? 'stopped' : 'done');
      });
    }, () => false, 1);
  });

  async function finishOne(): Promise<void> {
    finish?.();
    await turn();
  }

  it('should read nothing before it is started', () => {
    queue.add(['a', 'b']);
    assert.deepEqual(read, []);
    assert.equal(queue.length, 2);
  });

  it('should read one page after the other, in order', async () => {
    queue.add(['a', 'b']);
    queue.start();
    assert.deepEqual(read, ['a']);
    await finishOne();
    assert.deepEqual(read, ['a', 'b']);
    await finishOne();
    assert.equal(queue.length, 0);
  });

  it('should read first what somebody waits for', async () => {
    queue.add(['a', 'b', 'c']);
    queue.start();
    const wanted = queue.want('c');
    await finishOne();
    assert.deepEqual(read, ['a', 'c']);
    await finishOne();
    await wanted;
    assert.deepEqual(read, ['a', 'c', 'b']);
  });

  it('should read what somebody waits for also while stopped, and no more', async () => {
    queue.add(['a', 'b']);
    const wanted = queue.want('b');
    assert.equal(stoppedNow(), false);
    await finishOne();
    await wanted;
    assert.deepEqual(read, ['b']);
    assert.equal(queue.length, 1);
  });

  it('should wait for a page that is being read', async () => {
    queue.add(['a']);
    queue.start();
    let done = false;
    const wanted = queue.want('a').then(() => { done = true; });
    await turn();
    assert.equal(done, false);
    await finishOne();
    await wanted;
    assert.deepEqual(read, ['a']);
  });

  it('should keep due a page that was stopped in the middle, and go on with it later', async () => {
    queue.add(['a']);
    queue.start();
    queue.stop();
    await finishOne();
    assert.equal(queue.length, 1);
    queue.start();
    assert.deepEqual(read, ['a', 'a']);
  });

  it('should not wait for a page that is not due or was removed', async () => {
    await queue.want('x');
    queue.add(['a']);
    const wanted = queue.want('a');
    queue.remove('a');
    await wanted;
  });

  it('should read a page again that became due while it was read', async () => {
    queue.add(['a']);
    queue.start();
    queue.add(['a']);
    await finishOne();
    assert.deepEqual(read, ['a', 'a']);
  });

  it('should read as many pages at a time as it is told, and the next as soon as one is done', async () => {
    const finishers = new Map<string, () => void>();
    queue = new ReadingQueue((key) => {
      read.push(key);
      return new Promise((resolve) => finishers.set(key, () => resolve('done')));
    }, () => false, 2);
    queue.add(['a', 'b', 'c', 'd']);
    queue.start();
    assert.deepEqual(read, ['a', 'b']);
    finishers.get('b')?.();
    await turn();
    assert.deepEqual(read, ['a', 'b', 'c']);
    queue.stop();
    finishers.get('a')?.();
    await turn();
    assert.deepEqual(read, ['a', 'b', 'c'], 'no more while stopped');
  });

  it('should read others while a page that something else reads is waited for, and that one once', async () => {
    const finishers = new Map<string, () => void>();
    queue = new ReadingQueue((key) => {
      read.push(key);
      return new Promise((resolve) => finishers.set(key, () => resolve('done')));
    }, (key) => key === 'open', 1);
    queue.add(['open', 'a']);
    queue.start();
    let done = false;
    const wanted = queue.want('open').then(() => { done = true; });
    queue.add(['open']);
    assert.deepEqual(read, ['open', 'a']);
    finishers.get('a')?.();
    await turn();
    assert.equal(done, false);
    finishers.get('open')?.();
    await wanted;
    assert.deepEqual(read, ['open', 'a', 'open'], 'again, since it became due meanwhile');
  });
});
