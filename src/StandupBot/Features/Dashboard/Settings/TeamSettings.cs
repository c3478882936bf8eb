using StandupBot.Core.Chat;

namespace StandupBot.Features.Dashboard.Settings;

/// <summary>What is set for one team.</summary>
/// <param name="CanManage">True for who may change it.</param>
/// <param name="CanJoin">Who can be added; empty for who may not.</param>
public sealed record TeamSettings(
    TeamLine Team, IReadOnlyList<PersonLine> People, IReadOnlyList<StandupSettingsCard> Standups, bool CanManage, IReadOnlyList<Option> CanJoin);

/// <param name="Zone">The zone in which the person is.</param>
/// <param name="Note">Such as "leads it"; null for nothing.</param>
public sealed record PersonLine(string Id, string Name, string Zone, string? Note);

/// <summary>One stand-up of a team.</summary>
/// <param name="IsFirst">True for the one that commands with the team's name mean.</param>
/// <param name="Questions">Its own; empty for the usual ones.</param>
public sealed record StandupSettingsCard(
    string Id, string? Channel, string When, string Reminder, string DigestAt, IReadOnlyList<string> Questions, string? PausedBecause, bool IsFirst, SchedulePreview Next);
