package com.example.harbor.quickconnects;

import com.example.harbor.flows.DeskTransfer;
import com.example.harbor.queues.FreightQueue;
import dev.switchboard.annotations.QuickConnect;

@QuickConnect(
    name = "Freight desk",
    description = "To the freight office",
    queue = FreightQueue.class,
    flow = DeskTransfer.class)
public interface FreightDeskQuickConnect {}
