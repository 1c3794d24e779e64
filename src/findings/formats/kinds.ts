import type { FindingKind } from '../report.js';

/** A kind of finding, for people. */
export interface KindText {
  /** A few words, as a heading. */
  readonly title: string;
  /** What it is called in Vietnamese. */
  readonly term: string;
  /** What it means, in a sentence or two. */
  readonly about: string;
}

/** What each kind of finding means. */
export const kindTexts: Readonly<Record<FindingKind, KindText>> = {
  'dead-at-signing': {
    title: 'ended before signing',
    term: 'viện dẫn văn bản đã hết hiệu lực tại thời điểm ký',
    about: 'The cited document had been replaced or repealed, or had ended, before this document was signed: the author’s error.',
  },
  'dead-since': {
    title: 'ended since',
    term: 'văn bản được viện dẫn đã hết hiệu lực sau khi ký',
    about:
      'The cited document has been replaced or repealed, or has ended, by the day asked for, but was not known to have ended when this document was signed: the reference has aged.',
  },
  amended: {
    title: 'amended',
    term: 'văn bản được viện dẫn đã được sửa đổi, bổ sung',
    about: 'The cited document has been amended by the day asked for; the citation names its first version alone.',
  },
  'partly-replaced': {
    title: 'partly replaced',
    term: 'văn bản được viện dẫn đã bị thay thế hoặc bãi bỏ một phần',
    about: 'A stated part of the cited document has been replaced or repealed by the day asked for.',
  },
  'continued-by': {
    title: 'carried on by a later document',
    term: 'tiếp tục thực hiện theo văn bản sau',
    about: 'A later document orders that the cited one go on being carried out; it may be worth naming too.',
  },
  'term-ended': {
    title: 'period has ended',
    term: 'giai đoạn thực hiện đã kết thúc',
    about: 'The period in the title of the cited programme is over. That ends the programme, not the document that cites it.',
  },
  'symbol-repaired': {
    title: 'wrong number or symbol',
    term: 'sai số, ký hiệu văn bản',
    about: 'The number or symbol as printed is that of no document; what is meant follows from the rest of the citation.',
  },
  'date-mismatch': {
    title: 'date does not fit',
    term: 'sai ngày ban hành của văn bản được viện dẫn',
    about: 'The date that is printed is not the day on which the cited document was issued.',
  },
  'issuer-mismatch': {
    title: 'issuer does not fit',
    term: 'sai cơ quan ban hành văn bản được viện dẫn',
    about: 'The body that is named is not the one that issued the cited document.',
  },
  'title-mismatch': {
    title: 'title does not fit',
    term: 'sai trích yếu văn bản được viện dẫn',
    about: 'The title or subject that is printed differs from that of the cited document.',
  },
  'number-missing': {
    title: 'number is missing',
    term: 'thiếu số văn bản',
    about: 'The citation leaves the number of the cited document out, or a blank in its place.',
  },
  inconsistent: {
    title: 'cited in two ways',
    term: 'viện dẫn không thống nhất',
    about: 'The document cites the same document in ways that contradict one another.',
  },
  'cites-the-future': {
    title: 'cites a later document',
    term: 'viện dẫn văn bản chưa ban hành tại thời điểm ký',
    about: 'The cited document was issued only after this one had been signed.',
  },
  ambiguous: {
    title: 'may mean several documents',
    term: 'viện dẫn không đủ để xác định văn bản',
    about: 'The citation fits several documents: a date, an issuer or a title is missing that would tell them apart.',
  },
  'unknown-document': {
    title: 'document is not known',
    term: 'văn bản chưa có trong dữ liệu',
    about: 'Neither the registry nor a document that was read knows the cited document. That says nothing about its validity.',
  },
  'agency-gone': {
    title: 'body no longer exists',
    term: 'cơ quan đã giải thể, sáp nhập hoặc đổi tên',
    about: 'A body that is given work, or is named, had been dissolved, merged or renamed by then.',
  },
  'deadline-impossible': {
    title: 'deadline cannot be kept',
    term: 'thời hạn không thể thực hiện',
    about: 'The deadline is no day of the calendar, or lies before the day of signing.',
  },
  'unconfirmed-claim': {
    title: 'said, but not confirmed',
    term: 'thông tin chưa được xác nhận',
    about: 'Somebody says something of the cited document that would change its validity, without proof: it is worth looking up.',
  },
};
