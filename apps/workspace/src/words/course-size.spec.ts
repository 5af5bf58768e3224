import { aboutHours } from './course-size';

it('says about how long', () => {
  expect([aboutHours(45), aboutHours(60), aboutHours(338)]).toEqual(['45 menit', 'sekitar 1 jam', 'sekitar 6 jam']);
});
