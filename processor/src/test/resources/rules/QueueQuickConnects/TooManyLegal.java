package example;

import dev.switchboard.annotations.*;
import dev.switchboard.annotations.block.*;

class TooManyLegal {
  @Queue(name = "Support", hours = Weekdays.class, quickConnects = {
      Q0.class, Q1.class, Q2.class, Q3.class, Q4.class, Q5.class, Q6.class, Q7.class, Q8.class, Q9.class, Q10.class,
      Q11.class, Q12.class, Q13.class, Q14.class, Q15.class, Q16.class, Q17.class, Q18.class, Q19.class, Q20.class,
      Q21.class, Q22.class, Q23.class, Q24.class, Q25.class, Q26.class, Q27.class, Q28.class, Q29.class, Q30.class,
      Q31.class, Q32.class, Q33.class, Q34.class, Q35.class, Q36.class, Q37.class, Q38.class, Q39.class, Q40.class,
      Q41.class, Q42.class, Q43.class, Q44.class, Q45.class, Q46.class, Q47.class, Q48.class, Q49.class, Q50.class,
      Q51.class, Q52.class, Q53.class, Q54.class, Q55.class, Q56.class, Q57.class, Q58.class, Q59.class, Q60.class,
      Q61.class, Q62.class, Q63.class, Q64.class, Q65.class, Q66.class, Q67.class, Q68.class, Q69.class, Q70.class,
      Q71.class, Q72.class, Q73.class, Q74.class, Q75.class, Q76.class, Q77.class, Q78.class, Q79.class, Q80.class,
      Q81.class, Q82.class, Q83.class, Q84.class, Q85.class, Q86.class, Q87.class, Q88.class, Q89.class, Q90.class,
      Q91.class, Q92.class, Q93.class, Q94.class, Q95.class, Q96.class, Q97.class, Q98.class, Q99.class, Q0.class,
      Q1.class, Q2.class, Q3.class, Q4.class, Q5.class, Q6.class, Q7.class, Q8.class, Q9.class, Q10.class,
      Q11.class, Q12.class, Q13.class, Q14.class, Q15.class, Q16.class, Q17.class, Q18.class, Q19.class, Q20.class,
      Q21.class, Q22.class, Q23.class, Q24.class, Q25.class, Q26.class, Q27.class, Q28.class, Q29.class, Q30.class,
      Q31.class, Q32.class, Q33.class, Q34.class, Q35.class, Q36.class, Q37.class, Q38.class, Q39.class, Q40.class,
      Q41.class, Q42.class, Q43.class, Q44.class, Q45.class, Q46.class, Q47.class, Q48.class, Q49.class, Q50.class,
      Q51.class, Q52.class, Q53.class, Q54.class, Q55.class, Q56.class, Q57.class, Q58.class, Q59.class, Q60.class,
      Q61.class, Q62.class, Q63.class, Q64.class, Q65.class, Q66.class, Q67.class, Q68.class, Q69.class, Q70.class,
      Q71.class, Q72.class, Q73.class, Q74.class, Q75.class, Q76.class, Q77.class, Q78.class, Q79.class, Q80.class,
      Q81.class, Q82.class, Q83.class, Q84.class, Q85.class, Q86.class, Q87.class, Q88.class, Q89.class, Q90.class,
      Q91.class, Q92.class, Q93.class, Q94.class, Q95.class, Q96.class, Q97.class, Q98.class, Q99.class, Q0.class,
      Q1.class, Q2.class, Q3.class, Q4.class, Q5.class, Q6.class, Q7.class, Q8.class, Q9.class, Q10.class,
      Q11.class, Q12.class, Q13.class, Q14.class, Q15.class, Q16.class, Q17.class, Q18.class, Q19.class, Q20.class,
      Q21.class, Q22.class, Q23.class, Q24.class, Q25.class, Q26.class, Q27.class, Q28.class, Q29.class, Q30.class,
      Q31.class, Q32.class, Q33.class, Q34.class, Q35.class, Q36.class, Q37.class, Q38.class, Q39.class, Q40.class,
      Q41.class, Q42.class, Q43.class, Q44.class, Q45.class, Q46.class, Q47.class, Q48.class, Q49.class, Q50.class,
      Q51.class, Q52.class, Q53.class, Q54.class, Q55.class, Q56.class, Q57.class, Q58.class, Q59.class, Q60.class,
      Q61.class, Q62.class, Q63.class, Q64.class, Q65.class, Q66.class, Q67.class, Q68.class, Q69.class, Q70.class,
      Q71.class, Q72.class, Q73.class, Q74.class, Q75.class, Q76.class, Q77.class, Q78.class, Q79.class, Q80.class,
      Q81.class, Q82.class, Q83.class, Q84.class, Q85.class, Q86.class, Q87.class, Q88.class, Q89.class, Q90.class,
      Q91.class, Q92.class, Q93.class, Q94.class, Q95.class, Q96.class, Q97.class, Q98.class, Q99.class, Q0.class,
      Q1.class, Q2.class, Q3.class, Q4.class, Q5.class, Q6.class, Q7.class, Q8.class, Q9.class, Q10.class,
      Q11.class, Q12.class, Q13.class, Q14.class, Q15.class, Q16.class, Q17.class, Q18.class, Q19.class, Q20.class,
      Q21.class, Q22.class, Q23.class, Q24.class, Q25.class, Q26.class, Q27.class, Q28.class, Q29.class, Q30.class,
      Q31.class, Q32.class, Q33.class, Q34.class, Q35.class, Q36.class, Q37.class, Q38.class, Q39.class, Q40.class,
      Q41.class, Q42.class, Q43.class, Q44.class, Q45.class, Q46.class, Q47.class, Q48.class, Q49.class, Q50.class,
      Q51.class, Q52.class, Q53.class, Q54.class, Q55.class, Q56.class, Q57.class, Q58.class, Q59.class, Q60.class,
      Q61.class, Q62.class, Q63.class, Q64.class, Q65.class, Q66.class, Q67.class, Q68.class, Q69.class, Q70.class,
      Q71.class, Q72.class, Q73.class, Q74.class, Q75.class, Q76.class, Q77.class, Q78.class, Q79.class, Q80.class,
      Q81.class, Q82.class, Q83.class, Q84.class, Q85.class, Q86.class, Q87.class, Q88.class, Q89.class, Q90.class,
      Q91.class, Q92.class, Q93.class, Q94.class, Q95.class, Q96.class, Q97.class, Q98.class, Q99.class, Q0.class,
      Q1.class, Q2.class, Q3.class, Q4.class, Q5.class, Q6.class, Q7.class, Q8.class, Q9.class, Q10.class,
      Q11.class, Q12.class, Q13.class, Q14.class, Q15.class, Q16.class, Q17.class, Q18.class, Q19.class, Q20.class,
      Q21.class, Q22.class, Q23.class, Q24.class, Q25.class, Q26.class, Q27.class, Q28.class, Q29.class, Q30.class,
      Q31.class, Q32.class, Q33.class, Q34.class, Q35.class, Q36.class, Q37.class, Q38.class, Q39.class, Q40.class,
      Q41.class, Q42.class, Q43.class, Q44.class, Q45.class, Q46.class, Q47.class, Q48.class, Q49.class, Q50.class,
      Q51.class, Q52.class, Q53.class, Q54.class, Q55.class, Q56.class, Q57.class, Q58.class, Q59.class, Q60.class,
      Q61.class, Q62.class, Q63.class, Q64.class, Q65.class, Q66.class, Q67.class, Q68.class, Q69.class, Q70.class,
      Q71.class, Q72.class, Q73.class, Q74.class, Q75.class, Q76.class, Q77.class, Q78.class, Q79.class, Q80.class,
      Q81.class, Q82.class, Q83.class, Q84.class, Q85.class, Q86.class, Q87.class, Q88.class, Q89.class, Q90.class,
      Q91.class, Q92.class, Q93.class, Q94.class, Q95.class, Q96.class, Q97.class, Q98.class, Q99.class, Q0.class,
      Q1.class, Q2.class, Q3.class, Q4.class, Q5.class, Q6.class, Q7.class, Q8.class, Q9.class, Q10.class,
      Q11.class, Q12.class, Q13.class, Q14.class, Q15.class, Q16.class, Q17.class, Q18.class, Q19.class, Q20.class,
      Q21.class, Q22.class, Q23.class, Q24.class, Q25.class, Q26.class, Q27.class, Q28.class, Q29.class, Q30.class,
      Q31.class, Q32.class, Q33.class, Q34.class, Q35.class, Q36.class, Q37.class, Q38.class, Q39.class, Q40.class,
      Q41.class, Q42.class, Q43.class, Q44.class, Q45.class, Q46.class, Q47.class, Q48.class, Q49.class, Q50.class,
      Q51.class, Q52.class, Q53.class, Q54.class, Q55.class, Q56.class, Q57.class, Q58.class, Q59.class, Q60.class,
      Q61.class, Q62.class, Q63.class, Q64.class, Q65.class, Q66.class, Q67.class, Q68.class, Q69.class, Q70.class,
      Q71.class, Q72.class, Q73.class, Q74.class, Q75.class, Q76.class, Q77.class, Q78.class, Q79.class, Q80.class,
      Q81.class, Q82.class, Q83.class, Q84.class, Q85.class, Q86.class, Q87.class, Q88.class, Q89.class, Q90.class,
      Q91.class, Q92.class, Q93.class, Q94.class, Q95.class, Q96.class, Q97.class, Q98.class, Q99.class, Q0.class,
      Q1.class, Q2.class, Q3.class, Q4.class, Q5.class, Q6.class, Q7.class, Q8.class, Q9.class, Q10.class,
      Q11.class, Q12.class, Q13.class, Q14.class, Q15.class, Q16.class, Q17.class, Q18.class, Q19.class, Q20.class,
      Q21.class, Q22.class, Q23.class, Q24.class, Q25.class, Q26.class, Q27.class, Q28.class, Q29.class, Q30.class,
      Q31.class, Q32.class, Q33.class, Q34.class, Q35.class, Q36.class, Q37.class, Q38.class, Q39.class, Q40.class,
      Q41.class, Q42.class, Q43.class, Q44.class, Q45.class, Q46.class, Q47.class, Q48.class, Q49.class, Q50.class,
      Q51.class, Q52.class, Q53.class, Q54.class, Q55.class, Q56.class, Q57.class, Q58.class, Q59.class, Q60.class,
      Q61.class, Q62.class, Q63.class, Q64.class, Q65.class, Q66.class, Q67.class, Q68.class, Q69.class, Q70.class,
      Q71.class, Q72.class, Q73.class, Q74.class, Q75.class, Q76.class, Q77.class, Q78.class, Q79.class, Q80.class,
      Q81.class, Q82.class, Q83.class, Q84.class, Q85.class, Q86.class, Q87.class, Q88.class, Q89.class, Q90.class,
      Q91.class, Q92.class, Q93.class, Q94.class, Q95.class, Q96.class, Q97.class, Q98.class, Q99.class})
  interface Support {}

  @HoursOfOperation(name = "Weekdays", timeZone = "UTC",
      open = @Hours(days = Day.MONDAY, from = "09:00", to = "17:00"))
  interface Weekdays {}

  @RoutingProfile(name = "Agent", description = "Helps", defaultOutboundQueue = Support.class,
      channels = @Concurrency(channel = Channel.VOICE, contacts = 1),
      queues = @RoutedQueue(queue = Support.class, channel = Channel.VOICE))
  interface Agent {}

  @ContactFlow(name = "Move", type = FlowType.QUEUE_TRANSFER)
  interface Move {
    @TransferToQueue(queue = Support.class, atCapacity = End.class)
    interface Put {}

    @ErrorHandler
    @Disconnect
    interface End {}
  }

  @QuickConnect(name = "Transfer 0", queue = Support.class, flow = Move.class) interface Q0 {}
  @QuickConnect(name = "Transfer 1", queue = Support.class, flow = Move.class) interface Q1 {}
  @QuickConnect(name = "Transfer 2", queue = Support.class, flow = Move.class) interface Q2 {}
  @QuickConnect(name = "Transfer 3", queue = Support.class, flow = Move.class) interface Q3 {}
  @QuickConnect(name = "Transfer 4", queue = Support.class, flow = Move.class) interface Q4 {}
  @QuickConnect(name = "Transfer 5", queue = Support.class, flow = Move.class) interface Q5 {}
  @QuickConnect(name = "Transfer 6", queue = Support.class, flow = Move.class) interface Q6 {}
  @QuickConnect(name = "Transfer 7", queue = Support.class, flow = Move.class) interface Q7 {}
  @QuickConnect(name = "Transfer 8", queue = Support.class, flow = Move.class) interface Q8 {}
  @QuickConnect(name = "Transfer 9", queue = Support.class, flow = Move.class) interface Q9 {}
  @QuickConnect(name = "Transfer 10", queue = Support.class, flow = Move.class) interface Q10 {}
  @QuickConnect(name = "Transfer 11", queue = Support.class, flow = Move.class) interface Q11 {}
  @QuickConnect(name = "Transfer 12", queue = Support.class, flow = Move.class) interface Q12 {}
  @QuickConnect(name = "Transfer 13", queue = Support.class, flow = Move.class) interface Q13 {}
  @QuickConnect(name = "Transfer 14", queue = Support.class, flow = Move.class) interface Q14 {}
  @QuickConnect(name = "Transfer 15", queue = Support.class, flow = Move.class) interface Q15 {}
  @QuickConnect(name = "Transfer 16", queue = Support.class, flow = Move.class) interface Q16 {}
  @QuickConnect(name = "Transfer 17", queue = Support.class, flow = Move.class) interface Q17 {}
  @QuickConnect(name = "Transfer 18", queue = Support.class, flow = Move.class) interface Q18 {}
  @QuickConnect(name = "Transfer 19", queue = Support.class, flow = Move.class) interface Q19 {}
  @QuickConnect(name = "Transfer 20", queue = Support.class, flow = Move.class) interface Q20 {}
  @QuickConnect(name = "Transfer 21", queue = Support.class, flow = Move.class) interface Q21 {}
  @QuickConnect(name = "Transfer 22", queue = Support.class, flow = Move.class) interface Q22 {}
  @QuickConnect(name = "Transfer 23", queue = Support.class, flow = Move.class) interface Q23 {}
  @QuickConnect(name = "Transfer 24", queue = Support.class, flow = Move.class) interface Q24 {}
  @QuickConnect(name = "Transfer 25", queue = Support.class, flow = Move.class) interface Q25 {}
  @QuickConnect(name = "Transfer 26", queue = Support.class, flow = Move.class) interface Q26 {}
  @QuickConnect(name = "Transfer 27", queue = Support.class, flow = Move.class) interface Q27 {}
  @QuickConnect(name = "Transfer 28", queue = Support.class, flow = Move.class) interface Q28 {}
  @QuickConnect(name = "Transfer 29", queue = Support.class, flow = Move.class) interface Q29 {}
  @QuickConnect(name = "Transfer 30", queue = Support.class, flow = Move.class) interface Q30 {}
  @QuickConnect(name = "Transfer 31", queue = Support.class, flow = Move.class) interface Q31 {}
  @QuickConnect(name = "Transfer 32", queue = Support.class, flow = Move.class) interface Q32 {}
  @QuickConnect(name = "Transfer 33", queue = Support.class, flow = Move.class) interface Q33 {}
  @QuickConnect(name = "Transfer 34", queue = Support.class, flow = Move.class) interface Q34 {}
  @QuickConnect(name = "Transfer 35", queue = Support.class, flow = Move.class) interface Q35 {}
  @QuickConnect(name = "Transfer 36", queue = Support.class, flow = Move.class) interface Q36 {}
  @QuickConnect(name = "Transfer 37", queue = Support.class, flow = Move.class) interface Q37 {}
  @QuickConnect(name = "Transfer 38", queue = Support.class, flow = Move.class) interface Q38 {}
  @QuickConnect(name = "Transfer 39", queue = Support.class, flow = Move.class) interface Q39 {}
  @QuickConnect(name = "Transfer 40", queue = Support.class, flow = Move.class) interface Q40 {}
  @QuickConnect(name = "Transfer 41", queue = Support.class, flow = Move.class) interface Q41 {}
  @QuickConnect(name = "Transfer 42", queue = Support.class, flow = Move.class) interface Q42 {}
  @QuickConnect(name = "Transfer 43", queue = Support.class, flow = Move.class) interface Q43 {}
  @QuickConnect(name = "Transfer 44", queue = Support.class, flow = Move.class) interface Q44 {}
  @QuickConnect(name = "Transfer 45", queue = Support.class, flow = Move.class) interface Q45 {}
  @QuickConnect(name = "Transfer 46", queue = Support.class, flow = Move.class) interface Q46 {}
  @QuickConnect(name = "Transfer 47", queue = Support.class, flow = Move.class) interface Q47 {}
  @QuickConnect(name = "Transfer 48", queue = Support.class, flow = Move.class) interface Q48 {}
  @QuickConnect(name = "Transfer 49", queue = Support.class, flow = Move.class) interface Q49 {}
  @QuickConnect(name = "Transfer 50", queue = Support.class, flow = Move.class) interface Q50 {}
  @QuickConnect(name = "Transfer 51", queue = Support.class, flow = Move.class) interface Q51 {}
  @QuickConnect(name = "Transfer 52", queue = Support.class, flow = Move.class) interface Q52 {}
  @QuickConnect(name = "Transfer 53", queue = Support.class, flow = Move.class) interface Q53 {}
  @QuickConnect(name = "Transfer 54", queue = Support.class, flow = Move.class) interface Q54 {}
  @QuickConnect(name = "Transfer 55", queue = Support.class, flow = Move.class) interface Q55 {}
  @QuickConnect(name = "Transfer 56", queue = Support.class, flow = Move.class) interface Q56 {}
  @QuickConnect(name = "Transfer 57", queue = Support.class, flow = Move.class) interface Q57 {}
  @QuickConnect(name = "Transfer 58", queue = Support.class, flow = Move.class) interface Q58 {}
  @QuickConnect(name = "Transfer 59", queue = Support.class, flow = Move.class) interface Q59 {}
  @QuickConnect(name = "Transfer 60", queue = Support.class, flow = Move.class) interface Q60 {}
  @QuickConnect(name = "Transfer 61", queue = Support.class, flow = Move.class) interface Q61 {}
  @QuickConnect(name = "Transfer 62", queue = Support.class, flow = Move.class) interface Q62 {}
  @QuickConnect(name = "Transfer 63", queue = Support.class, flow = Move.class) interface Q63 {}
  @QuickConnect(name = "Transfer 64", queue = Support.class, flow = Move.class) interface Q64 {}
  @QuickConnect(name = "Transfer 65", queue = Support.class, flow = Move.class) interface Q65 {}
  @QuickConnect(name = "Transfer 66", queue = Support.class, flow = Move.class) interface Q66 {}
  @QuickConnect(name = "Transfer 67", queue = Support.class, flow = Move.class) interface Q67 {}
  @QuickConnect(name = "Transfer 68", queue = Support.class, flow = Move.class) interface Q68 {}
  @QuickConnect(name = "Transfer 69", queue = Support.class, flow = Move.class) interface Q69 {}
  @QuickConnect(name = "Transfer 70", queue = Support.class, flow = Move.class) interface Q70 {}
  @QuickConnect(name = "Transfer 71", queue = Support.class, flow = Move.class) interface Q71 {}
  @QuickConnect(name = "Transfer 72", queue = Support.class, flow = Move.class) interface Q72 {}
  @QuickConnect(name = "Transfer 73", queue = Support.class, flow = Move.class) interface Q73 {}
  @QuickConnect(name = "Transfer 74", queue = Support.class, flow = Move.class) interface Q74 {}
  @QuickConnect(name = "Transfer 75", queue = Support.class, flow = Move.class) interface Q75 {}
  @QuickConnect(name = "Transfer 76", queue = Support.class, flow = Move.class) interface Q76 {}
  @QuickConnect(name = "Transfer 77", queue = Support.class, flow = Move.class) interface Q77 {}
  @QuickConnect(name = "Transfer 78", queue = Support.class, flow = Move.class) interface Q78 {}
  @QuickConnect(name = "Transfer 79", queue = Support.class, flow = Move.class) interface Q79 {}
  @QuickConnect(name = "Transfer 80", queue = Support.class, flow = Move.class) interface Q80 {}
  @QuickConnect(name = "Transfer 81", queue = Support.class, flow = Move.class) interface Q81 {}
  @QuickConnect(name = "Transfer 82", queue = Support.class, flow = Move.class) interface Q82 {}
  @QuickConnect(name = "Transfer 83", queue = Support.class, flow = Move.class) interface Q83 {}
  @QuickConnect(name = "Transfer 84", queue = Support.class, flow = Move.class) interface Q84 {}
  @QuickConnect(name = "Transfer 85", queue = Support.class, flow = Move.class) interface Q85 {}
  @QuickConnect(name = "Transfer 86", queue = Support.class, flow = Move.class) interface Q86 {}
  @QuickConnect(name = "Transfer 87", queue = Support.class, flow = Move.class) interface Q87 {}
  @QuickConnect(name = "Transfer 88", queue = Support.class, flow = Move.class) interface Q88 {}
  @QuickConnect(name = "Transfer 89", queue = Support.class, flow = Move.class) interface Q89 {}
  @QuickConnect(name = "Transfer 90", queue = Support.class, flow = Move.class) interface Q90 {}
  @QuickConnect(name = "Transfer 91", queue = Support.class, flow = Move.class) interface Q91 {}
  @QuickConnect(name = "Transfer 92", queue = Support.class, flow = Move.class) interface Q92 {}
  @QuickConnect(name = "Transfer 93", queue = Support.class, flow = Move.class) interface Q93 {}
  @QuickConnect(name = "Transfer 94", queue = Support.class, flow = Move.class) interface Q94 {}
  @QuickConnect(name = "Transfer 95", queue = Support.class, flow = Move.class) interface Q95 {}
  @QuickConnect(name = "Transfer 96", queue = Support.class, flow = Move.class) interface Q96 {}
  @QuickConnect(name = "Transfer 97", queue = Support.class, flow = Move.class) interface Q97 {}
  @QuickConnect(name = "Transfer 98", queue = Support.class, flow = Move.class) interface Q98 {}
  @QuickConnect(name = "Transfer 99", queue = Support.class, flow = Move.class) interface Q99 {}
}
