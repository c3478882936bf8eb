using StandupBot.Core.Signals.Lifecycle;
using StandupBot.Features.Commands;
using StandupBot.Features.Signals.Commands;

namespace StandupBot.Features.Dashboard.Goals;

internal static class GoalSignals
{
    public static GoalSignal Of(Call call, SignalState state) =>
        new(SignalNames.Shown(call, state.Key), SignalNames.NameOf(state.SignalId), state.Severity, state.Finding.Why);
}
