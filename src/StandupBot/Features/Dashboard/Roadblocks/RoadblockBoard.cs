using StandupBot.Core.Chat;
using StandupBot.Features.Dashboard.Goals;

namespace StandupBot.Features.Dashboard.Roadblocks;

/// <summary>What is in the way: roadblocks, needs of other teams, promises; only what the reader may see.</summary>
/// <param name="Open">Those over their limit first, then the oldest.</param>
/// <param name="People">Who a roadblock can be given to.</param>
public sealed record RoadblockBoard(
    DateOnly Today, IReadOnlyList<MapTeam> Teams, string? TeamId, IReadOnlyList<RoadblockCard> Open, IReadOnlyList<AgeClass> Ages, IReadOnlyList<Option> People,
    IReadOnlyList<NeedCard> Needs, IReadOnlyList<PromiseCard> Promises);

/// <param name="Days">Open for so many working days.</param>
/// <param name="Limit">It may be open for so many.</param>
/// <param name="Carried">Stand-ups in which it was named again.</param>
/// <param name="NextStep">One sentence in the imperative.</param>
/// <param name="Latest">What was said of it last; null for nothing new.</param>
/// <param name="Ask">Asks whoever is to clear it; null where there is nobody to ask.</param>
public sealed record RoadblockCard(
    string Handle, string Text, string? Latest, string Reporter, string? Unblocker, bool IsMine, string Team, GoalLabel? Goal, string? Kind, int Days, int Limit, int Carried, string NextStep,
    bool CanAssign, bool CanResolve, Button? Ask)
{
    public bool IsOverdue => Days > Limit;
}

/// <summary>How many are how old.</summary>
public sealed record AgeClass(string Name, int Count, int Overdue);

/// <param name="State">"asked 3 working days ago, no answer yet", "accepted for 3 March".</param>
/// <param name="Buttons">What the reader can answer.</param>
public sealed record NeedCard(string What, string From, string To, GoalLabel? Goal, string State, bool IsLate, IReadOnlyList<Button> Buttons);

/// <param name="CanSettle">True for whoever may say what becomes of it.</param>
public sealed record PromiseCard(string Handle, string Customer, string What, DateOnly Due, string Owner, GoalLabel? Goal, bool CanSettle);
