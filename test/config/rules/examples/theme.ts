// Examples on themes: style sheets, scripts and images.
import { readFileSync } from 'node:fs';
import { portal, type RuleExamples } from './example.ts';

const file = 'portals/acme/portal.yaml';
const image = (name: string): Buffer => readFileSync(new URL(`../../../../portals/acme/${name}`, import.meta.url));
const hash = 'sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC';

export const examples: RuleExamples = {
  'css-invalid': {
    failing: {
      [file]: portal('theme:\n  css: |\n    .hero {\n      background: url(https://cdn.example/hero.png);\n    }\n'),
    },
    at: '11:19',
    passing: {
      [file]: portal('theme:\n  css: |\n    .hero {\n      background: linear-gradient(#036, #069);\n    }\n'),
    },
    note: 'A stylesheet that loads something tells others who visits, and can send away what is typed into a field.',
  },
  'image-broken': {
    failing: {
      [file]: portal('theme: { logo: logo.png }\n'),
      'portals/acme/logo.png': image('logo.png').subarray(0, 2000),
    },
    file,
    at: '8:16',
    passing: { [file]: portal('theme: { logo: logo.png }\n'), 'portals/acme/logo.png': image('logo.png') },
  },
  'image-type': {
    failing: {
      [file]: portal('theme: { logo: logo.png }\n'),
      'portals/acme/logo.png': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    },
    file,
    at: '8:16',
    passing: { [file]: portal('theme: { logo: logo.png }\n'), 'portals/acme/logo.png': image('logo.png') },
    note: 'The content decides, not the name.',
  },
  'image-width': {
    failing: { [file]: portal('theme: { logo: logo.png }\n'), 'portals/acme/logo.png': image('logo2x.png') },
    file,
    at: '8:16',
    passing: { [file]: portal('theme: { logo2x: logo.png }\n'), 'portals/acme/logo.png': image('logo2x.png') },
  },
  'script-form': {
    failing: {
      [file]: portal('theme:\n  javascript:\n    - { file: chat.js, inline: "start()" }\n'),
      'portals/acme/chat.js': 'start();\n',
    },
    file,
    at: '10:7',
    passing: {
      [file]: portal('theme:\n  javascript:\n    - { file: chat.js }\n'),
      'portals/acme/chat.js': 'start();\n',
    },
  },
  'script-integrity': {
    failing: { [file]: portal('theme:\n  javascript:\n    - { src: "https://cdn.example/w-1.4.2.js" }\n') },
    at: '10:7',
    passing: {
      [file]: portal(`theme:\n  javascript:\n    - src: https://cdn.example/w-1.4.2.js\n      integrity: ${hash}\n`),
    },
    note: 'Without it, anyone who can change the file on its server can change your portal.',
  },
  'script-page-secret': {
    failing: { [file]: portal('theme:\n  javascript:\n    - { inline: "start()", pages: [login] }\n') },
    at: '10:36',
    passing: { [file]: portal('theme:\n  javascript:\n    - { inline: "start()", pages: [dashboard] }\n') },
  },
  'script-page-unknown': {
    failing: { [file]: portal('theme:\n  javascript:\n    - { inline: "start()", pages: [dashbord] }\n') },
    at: '10:36',
    passing: { [file]: portal('theme:\n  javascript:\n    - { inline: "start()", pages: [dashboard] }\n') },
  },
  'script-syntax': {
    failing: {
      [file]: portal('theme:\n  javascript:\n    - inline: |\n        const shown = true;\n        if (shown {\n'),
    },
    at: '12:19',
    passing: {
      [file]: portal('theme:\n  javascript:\n    - inline: |\n        const shown = true;\n        if (shown) {}\n'),
    },
  },
  'script-unverified': {
    failing: {
      [file]: portal(
        'theme:\n  javascript:\n    - src: https://chat.example/loader.js\n      integrity: none\n      reason: the vendor changes it daily\n',
      ),
    },
    at: '11:18',
    passing: {
      [file]: portal(`theme:\n  javascript:\n    - src: https://chat.example/loader.js\n      integrity: ${hash}\n`),
    },
  },
  'script-url': {
    failing: { [file]: portal('theme:\n  javascript:\n    - { src: "http://cdn.example/w.js" }\n') },
    at: '10:14',
    passing: {
      [file]: portal(`theme:\n  javascript:\n    - src: https://cdn.example/w.js\n      integrity: ${hash}\n`),
    },
    note: 'A bare host is refused as well: name one file.',
  },
};
