namespace StandupBot.Storage.Rows;

/// <summary>A private question that was put to people: nobody is asked the same twice.</summary>
public sealed class AskedRow
{
    public required string CompanyId { get; init; }

    /// <summary>What was asked, such as "same work" with the two lines.</summary>
    public required string Key { get; init; }

    public required DateTimeOffset At { get; init; }
}
