using StandupBot.Core.Signals.Lifecycle;

namespace StandupBot.Storage.Rows;

/// <summary>One line of the signal log, as it was at that moment.</summary>
public sealed class SignalLogRow
{
    public long Id { get; init; }
    public required string CompanyId { get; init; }
    public required DateTimeOffset At { get; init; }
    public required ChangeKind Kind { get; init; }
    public required string Key { get; init; }
    public required SignalState State { get; set; }
    public string? By { get; init; }

    /// <summary>The numbers stay; what people were quoted with goes.</summary>
    public void Forget() => State = State with { Finding = State.Finding with { Evidence = [] } };

    /// <summary>The members who are told of it now.</summary>
    public required IReadOnlyList<string> Told { get; init; }
}
