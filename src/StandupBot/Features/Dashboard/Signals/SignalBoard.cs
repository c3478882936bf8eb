using StandupBot.Core.Chat;
using StandupBot.Core.Signals;
using StandupBot.Features.Dashboard.Goals;

namespace StandupBot.Features.Dashboard.Signals;

/// <summary>What drifts: everything on the page "Signals", only what the reader may see.</summary>
/// <param name="Kinds">The kinds among the open ones, whatever the page is narrowed to.</param>
/// <param name="All">How many are open before narrowing.</param>
/// <param name="Ended">Over in the last days, latest first.</param>
public sealed record SignalBoard(
    DateOnly Today, IReadOnlyList<MapTeam> Teams, IReadOnlyList<Option> Kinds, BoardFilter Filter, IReadOnlyList<SeverityGroup> Groups, int All,
    IReadOnlyList<EndedSignal> Ended);

/// <param name="Kind">"S1" to "S18".</param>
/// <param name="Mine">Told to the reader, or about them or a goal of theirs.</param>
public sealed record BoardFilter(string? TeamId, string? Kind, bool Mine)
{
    public bool Narrows => TeamId is not null || Kind is not null || Mine;
}

public sealed record SeverityGroup(Severity Severity, IReadOnlyList<SignalCard> Signals);

/// <summary>One open signal.</summary>
/// <param name="Key">As it is stored, for acts.</param>
/// <param name="Shown">As people type it: "S4:G3".</param>
/// <param name="Since">When it opened, in the reader's zone.</param>
/// <param name="State">What somebody has done about it; null for nothing.</param>
/// <param name="LiesWith">Who was told.</param>
/// <param name="CanAct">True for whoever may decide about it.</param>
public sealed record SignalCard(
    string Key, string Shown, string SignalId, string Name, Dimension Dimension, Severity Severity, string Why, string NextAction, string? TrustNote,
    DateOnly Since, string? State, string? Team, IReadOnlyList<GoalLabel> Goals, IReadOnlyList<string> LiesWith, IReadOnlyList<SignalQuote> Quotes, bool CanAct);

public sealed record SignalQuote(string Text, string By, DateOnly On);

/// <param name="Said">Why it is not a problem, and who said so; null where it ended by itself.</param>
public sealed record EndedSignal(string Name, string Sentence, DateOnly On, string? Said);

/// <summary>One signal with what mends it.</summary>
/// <param name="Dismiss">The chat's form; null for who may not decide.</param>
public sealed record SignalPage(DateOnly Today, SignalCard Signal, SignalRemedy Remedy, Form? Dismiss, string Rule);

/// <summary>What "Fix" offers: a form of the chat, buttons of the chat, or the page where it is done.</summary>
/// <param name="Fixed">What the form carries without asking.</param>
/// <param name="Elsewhere">A part of another page; null where there is none.</param>
/// <param name="Typed">What does it in the chat, where no page does yet.</param>
public sealed record SignalRemedy(Form? Form, IReadOnlyDictionary<string, string> Fixed, IReadOnlyList<Button> Buttons, string? Elsewhere, string? Typed);
