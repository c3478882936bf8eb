using StandupBot.Core.Chat;

namespace StandupBot.Features.Dashboard.Settings;

/// <summary>What is set for the company and its teams: only what the reader may see of it.</summary>
/// <param name="MyZone">The form for the reader's own time zone.</param>
/// <param name="Connections">Null for who may not see the whole company.</param>
/// <param name="CanTune">True for who decides when signals open.</param>
/// <param name="RetentionMonths">How long the words of answers are kept.</param>
/// <param name="CanRetain">True for who decides about that.</param>
public sealed record SettingsOverview(
    string Company, string Zone, Form MyZone, IReadOnlyList<TeamLine> Teams, IReadOnlyList<Connection>? Connections, bool CanTune, int RetentionMonths, bool CanRetain);

/// <param name="Standups">Their schedules in words.</param>
public sealed record TeamLine(string Id, string Name, string Lead, int People, string Zone, string Workdays, IReadOnlyList<string> Standups);

/// <summary>One workspace or tenant. Nothing secret is in it.</summary>
/// <param name="Since">When it was connected; null where that is not known.</param>
/// <param name="Unreachable">How many members cannot be written to.</param>
public sealed record Connection(string Id, string Platform, bool IsActive, DateOnly? Since, int Members, int Unreachable);

/// <summary>What another time to keep words would come to.</summary>
/// <param name="Months">Null where what was typed is no such time.</param>
public sealed record RetentionQuestion(int? Months, string Text);
