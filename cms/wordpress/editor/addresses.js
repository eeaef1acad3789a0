// Addresses as people write them: which of them become links on the page, and what may be meant by the others.

const WHOLE = /^(?:https?:\/\/|mailto:|tel:|\/|#|\?)[^\s<>"\\^`{|}]*$/iu;
const HOST = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}(?::\d+)?(?:[/?#][^\s<>"\\^`{|}]*)?$/u;
const LONGEST = 2000;

/** The address as it goes onto the page: www. is meant for https. Any other stays as it was written. */
export const mended = (text = '') =>
  /^www\./i.test(text.trim()) && HOST.test(text.trim()) ? `https://${text.trim()}` : text.trim();

/** Whether it becomes a link: whole (https://…, mailto:, tel:), or from /, # or ?, and without a user's name in it. */
export function isAddress(text) {
  if (text.length > LONGEST || !WHOLE.test(text)) return false;
  try {
    const { username, password, hostname, protocol } = new URL(text, 'https://nowhere.invalid/');
    return username === '' && password === '' && (hostname !== '' || !/^http/.test(protocol));
  } catch {
    return false;
  }
}

/** 'question' where https:// may have been left out, 'error' for what is no address, null for one and for nothing. */
export function addressProblem(text = '') {
  const address = mended(text);
  if (address === '' || isAddress(address)) return null;
  return HOST.test(address) ? 'question' : 'error';
}
