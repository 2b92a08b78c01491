import { describeTeams, models } from './worker-agreement.js';

const { older } = await models();
/** The tests are in two files to run at a time. */
describeTeams('the drivers of 2020', older);
