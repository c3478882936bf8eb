namespace StandupBot.Core.Standups.Scheduling;

/// <summary>The answer to the name of a time zone.</summary>
public abstract record ZoneAnswer
{
    private ZoneAnswer()
    {
    }

    /// <summary>The zone, always with its IANA id (<c>Zone.Id</c>).</summary>
    public sealed record Found(TimeZoneInfo Zone) : ZoneAnswer;

    /// <summary>No zone has that name; the nearest ones, best first.</summary>
    public sealed record Unknown(string Asked, IReadOnlyList<string> Nearest) : ZoneAnswer
    {
        public string Message => Nearest.Count == 0
            ? $"'{Asked}' is no time zone; use an IANA name such as Europe/Berlin."
            : $"'{Asked}' is no time zone; did you mean {string.Join(" or ", Nearest)}?";
    }
}
