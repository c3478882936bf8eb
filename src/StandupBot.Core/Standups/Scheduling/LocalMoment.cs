using System.Runtime.InteropServices;

namespace StandupBot.Core.Standups.Scheduling;

/// <summary>What the wall shows in some zone: a date and a time of day. It is no instant until a zone says which one.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct LocalMoment(DateOnly Date, TimeOnly Time)
{
    /// <summary>The reading of the same wall that many minutes on, as if the clocks never changed.</summary>
    public LocalMoment Plus(int minutes)
    {
        var time = Time.AddMinutes(minutes, out var days);
        return new(Date.AddDays(days), time);
    }
}
