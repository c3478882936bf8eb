using StandupBot.Core.Signals.Lifecycle;

namespace StandupBot.Storage.Rows;

/// <summary>What is remembered of one signal: its state whole, and what queries ask for beside it.</summary>
public sealed class SignalRow
{
    public required string CompanyId { get; init; }
    public required string Key { get; init; }
    public SignalStage Stage { get; private set; }

    /// <summary>The team that it belongs to; null when it is the company's or one person's.</summary>
    public string? TeamId { get; private set; }

    public SignalState State { get; private set; } = null!;

    public static SignalRow Of(string companyId, SignalState state)
    {
        var row = new SignalRow { CompanyId = companyId, Key = state.Key };
        row.Take(state);
        return row;
    }

    public void Take(SignalState state) => (Stage, TeamId, State) = (state.Stage, state.Finding.TeamId, state);
}
