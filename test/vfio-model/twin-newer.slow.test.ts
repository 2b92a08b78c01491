import { describeAgreement, pairs } from './twin-agreement.js';

/** The drivers since 2021. The tests are in two files to run at a time. */
describeAgreement(pairs().filter(({ subject }) => /^(v5[.]14|v6|proposal)/.test(subject)));
