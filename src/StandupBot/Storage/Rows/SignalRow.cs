using StandupBot.Core.Signals.Lifecycle;

namespace StandupBot.Storage.Rows;

/// <summary>What is remembered of one signal: its state whole, and what queries ask for beside it.</summary>
public sealed class SignalRow
{
    public required string CompanyId { get; init; }
    public required string Key { get; init; }
    public SignalStage Stage { get; private set; }
    public SignalState State { get; private set; } = null!;

    public static SignalRow Of(string companyId, SignalState state)
    {
        var row = new SignalRow { CompanyId = companyId, Key = state.Key };
        row.Take(state);
        return row;
    }

    public void Take(SignalState state) => (Stage, State) = (state.Stage, state);
}
