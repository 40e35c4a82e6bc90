// Which URLs of a PostgreSQL store are given TLS that is verified.
import { expect, test } from 'vitest';
import { withVerifiedTls } from '../../../src/core/transport/store-url.ts';

test.each([
  ['postgres://u:p@db.example/x', 'postgres://u:p@db.example/x?sslmode=verify-full'],
  ['postgresql://u:p@10.0.0.5:5432/x', 'postgresql://u:p@10.0.0.5:5432/x?sslmode=verify-full'],
  ['postgres://db.example/x?options=-c+a=b', 'postgres://db.example/x?options=-c+a=b&sslmode=verify-full'],
  ['postgres://u:p%40localhost@db.example/x', 'postgres://u:p%40localhost@db.example/x?sslmode=verify-full'],
  ['postgres://localhost@db.example/x', 'postgres://localhost@db.example/x?sslmode=verify-full'],
  ['postgres://u@localhost/x?host=db.example', 'postgres://u@localhost/x?host=db.example&sslmode=verify-full'],
  ['postgres://u@localhost.evil.example/x', 'postgres://u@localhost.evil.example/x?sslmode=verify-full'],
  ['postgres://u@127.0.0.1.evil.example/x', 'postgres://u@127.0.0.1.evil.example/x?sslmode=verify-full'],
  ['postgres://u@0.0.0.0/x', 'postgres://u@0.0.0.0/x?sslmode=verify-full'],
  ['postgres://u@[2001:db8::1]:5432/x', 'postgres://u@[2001:db8::1]:5432/x?sslmode=verify-full'],
])('another machine: %s', (url, expected) => {
  expect(withVerifiedTls(url)).toBe(expected);
});

test.each([
  'postgres://u:p@localhost:5432/x',
  'postgres://u:p@127.0.0.1/x',
  'postgres://u:p@127.8.0.1:5432/x',
  'postgres://u:p@[::1]:5432/x',
  'postgres:///x',
  'postgres:///x?host=/var/run/postgresql',
  'postgres://%2Fvar%2Frun%2Fpostgresql/x',
  'postgres://u:p@db.example/x?sslmode=disable',
  'postgres://u:p@db.example/x?sslmode=verify-full&sslrootcert=ca.pem',
])('this machine, or said otherwise: %s', (url) => {
  expect(withVerifiedTls(url)).toBe(url);
});
