package org.rapporteur.reminder;

class RememberedSubscriptionsTest implements SubscriptionsContract {

    private final RememberedSends sends = RememberedSends.none();
    private final RememberedSubscriptions subscriptions = new RememberedSubscriptions(sends);

    @Override
    public Subscriptions subscriptions() {
        return subscriptions;
    }

    @Override
    public Sends sends() {
        return sends;
    }
}
