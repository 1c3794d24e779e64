import { describe, expect, test } from 'vitest';
import { agencyId, canonicalAgencyName, kindOfAgency } from '../../src/identity/agency-id.js';
import { registry } from '../support/registry.js';

const { vocabulary } = registry;
const idOf = (name: string, place: string | null): string | null => agencyId(name, kindOfAgency(name, place, vocabulary), place);

describe('agencyId', () => {
  test.each([
    ['Sở Nội vụ', 'tuyen-quang', 'agency/tuyen-quang/so-noi-vu', 'a department of its province'],
    ['Bộ Nội vụ', 'tuyen-quang', 'agency/vn/bo-noi-vu', 'a central body, whoever names it'],
    ['Bộ Nội vụ', null, 'agency/vn/bo-noi-vu', 'and where no place is known'],
    ['Sở Nội vụ', null, null, 'a local body without a place is nobody'],
    ['Văn phòng Ủy ban nhân dân tỉnh', 'gia-lai', idOf('Văn phòng UBND tỉnh', 'gia-lai'), 'written out and abbreviated are one'],
    ['Báo Tuyên Quang', 'tuyen-quang', idOf('Báo tỉnh', 'tuyen-quang'), 'the province in the name makes no difference'],
    [
      'Tập đoàn Nuôi ong Việt Nam',
      null,
      'agency/vn/tap-doan-nuoi-ong-viet-nam',
      'one that says itself it is of the whole country',
    ],
    ['Hội Yêu hoa tỉnh', 'gia-lai', 'agency/gia-lai/hoi-yeu-hoa-tinh', 'a body that no list knows'],
  ])('%s in %s: %s, %s', (name, place, expected, _why) => {
    expect(idOf(name, place)).toBe(expected);
  });

  test('the committee of one district is the body that its own documents are issued by', () => {
    const kind = kindOfAgency('UBND huyện', 'cao-bang', vocabulary);
    expect(agencyId('UBND huyện Hòa An', kind, 'cao-bang', 'huyện Hòa An')).toBe('agency/cao-bang/hoa-an/ubnd-cap-huyen');
    expect(agencyId('UBND huyện', kind, 'cao-bang/hoa-an')).toBe('agency/cao-bang/hoa-an/ubnd-cap-huyen');
    expect(agencyId('UBND huyện', kind, 'cao-bang')).toBe('agency/cao-bang/ubnd-cap-huyen');
  });

  test('the newspaper of another province keeps its name', () => {
    expect(idOf('Báo Hà Giang', 'tuyen-quang')).not.toBe(idOf('Báo Tuyên Quang', 'tuyen-quang'));
  });
});

describe('canonicalAgencyName', () => {
  test.each([
    ['uỷ ban nhân dân  huyện', 'UBND huyện', 'tone placement, abbreviation, blanks'],
    ['hội đồng nhân dân tỉnh', 'HĐND tỉnh', 'the council'],
    ['sở Nội vụ', 'Sở Nội vụ', 'a capital at the beginning'],
    ['đài Truyền hình', 'Đài Truyền hình', 'also đ'],
  ])('%s → %s: %s', (name, expected) => {
    expect(canonicalAgencyName(name)).toBe(expected);
  });
});
