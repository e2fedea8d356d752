package org.planted.code.agreement;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mistake: half of it may be kept when the other half fails. */
@Service
public class ServiceWithoutTransaction {

    public void changes() {}

    @Transactional
    public void changesWhole() {}
}
