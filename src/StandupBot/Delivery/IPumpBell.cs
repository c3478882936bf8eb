namespace StandupBot.Delivery;

/// <summary>Tells the delivery pump that there is something to send, so that nobody waits for its next look.</summary>
public interface IPumpBell
{
    void Ring();
}
