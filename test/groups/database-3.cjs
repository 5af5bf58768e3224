require('../support/spec-group.cjs').runGroup(3);
