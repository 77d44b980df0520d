package com.example.harbor.quickconnects;

import com.example.harbor.flows.DeskTransfer;
import com.example.harbor.queues.ComplaintsQueue;
import dev.switchboard.annotations.QuickConnect;

@QuickConnect(
    name = "Complaints desk",
    description = "To the complaints desk",
    queue = ComplaintsQueue.class,
    flow = DeskTransfer.class)
public interface ComplaintsDeskQuickConnect {}
