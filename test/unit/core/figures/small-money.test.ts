import { assertFigures } from './finding.js';

describe('a sum of yuan, jiao and fen', () => {
  it('should be read whole', () => {
    assertFigures({
      '收费四元五角，押金六元三角六分。': ['money 四元五角 = 4.5 CNY', 'money 六元三角六分 = 6.36 CNY'],
      '这碗面三块两毛五。': ['money 三块两毛五 = 3.25 CNY'],
    });
  });

  it('should be read over the zero that stands for no jiao', () => {
    assertFigures({
      '早籼米每公斤零售价一元零八分。': ['money 一元零八分 = 1.08 CNY'],
      '每斤5元零8分，比上月贵了。': ['money 5元零8分 = 5.08 CNY'],
      '门票十元零五角。': ['money 十元零五角 = 10.5 CNY'],
    });
  });

  it('should not take in what follows it', () => {
    assertFigures({
      '交了三元，五分钟后领到票。': ['money 三元 = 3 CNY', 'duration 五分钟 = 5 分钟'],
      '一元八分之一不到。': ['money 一元 = 1 CNY', 'percent 八分之一 = 1/8'],
    });
  });
});
