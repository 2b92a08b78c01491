import { describeTeams, models } from './worker-agreement.js';

const { newer } = await models();
describeTeams('what came after', newer);
