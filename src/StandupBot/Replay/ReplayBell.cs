using StandupBot.Delivery;

namespace StandupBot.Replay;

/// <summary>Remembers that there is something to send until the player has it sent.</summary>
public sealed class ReplayBell : IPumpBell
{
    private bool rung;

    public void Ring() => rung = true;

    /// <returns>True once after a ring.</returns>
    public bool Answer()
    {
        var rang = rung;
        rung = false;
        return rang;
    }
}
