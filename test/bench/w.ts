import { writeFleet } from './fleet.ts';
writeFleet(process.argv[2] ?? '', Number(process.argv[3]));
