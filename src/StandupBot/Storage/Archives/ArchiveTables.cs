using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using StandupBot.Core.Companies;
using StandupBot.Core.Delivery;
using StandupBot.Core.External;
using StandupBot.Core.Objectives;
using StandupBot.Core.Roadblocks;
using StandupBot.Core.Standups;
using StandupBot.Core.Text.Linking;
using StandupBot.Storage.Rows;

namespace StandupBot.Storage.Archives;

/// <summary>What an archive of a company holds, and what it leaves out on purpose. A kind of row that is in neither list fails a test.</summary>
internal static class ArchiveTables
{
    /// <summary>In the order in which they are written into a database: what others refer to comes first.</summary>
    public static IReadOnlyList<Type> Kept { get; } =
    [
        typeof(Company), typeof(Installation), typeof(ChannelRow), typeof(Member), typeof(Team), typeof(Holiday), typeof(Absence),
        typeof(Standup), typeof(Run), typeof(CheckIn), typeof(Item), typeof(SameWorkAnswer),
        typeof(Objective), typeof(ObjectiveEdit), typeof(ObjectiveReport), typeof(DeclaredConflict),
        typeof(Roadblock), typeof(RoadblockStep), typeof(Dependency), typeof(Commitment), typeof(Mention), typeof(MentionTriage), typeof(BusinessMeasure),
        typeof(LinkLesson), typeof(UndoEntry), typeof(SignalRow), typeof(SignalLogRow), typeof(AskedRow), typeof(ScoreRow), typeof(AccessRow),
        typeof(OutboxMessage), typeof(HandledEvent), typeof(LocalMessageRow), typeof(MicrosoftTeamsConversationRow),
    ];

    /// <summary>With the reason, as it is told to whoever exports.</summary>
    public static IReadOnlyDictionary<Type, string> LeftOut { get; } = new Dictionary<Type, string>
    {
        [typeof(SlackInstallationRow)] = "tokens of Slack: install the app again from the new place",
        [typeof(SlackErrandRow)] = "what was about to be read from Slack: it is read anew",
        [typeof(IntakeRow)] = "what came in and was not handled yet: it is handled where it came in",
        [typeof(AccessToken)] = "tokens of programs and addresses of calendars: make new ones in the chat",
        [typeof(WebhookRow)] = "addresses that are told of changes, for their secrets: add them again in the chat",
        [typeof(DashboardLinkRow)] = "links to the web pages: ask for a new one in the chat",
        [typeof(DashboardSessionRow)] = "who is signed in to the web pages: sign in again",
        [typeof(DataProtectionKey)] = "the keys that protect tokens: the new place has its own",
    };

    /// <param name="withGivenOut">True to see the numbers that the database gave out too.</param>
    public static IReadOnlyList<ArchiveTable> Of(StandupBotDb db, bool withGivenOut = false) =>
        [.. Kept.Select(type => new ArchiveTable(db.Model.FindEntityType(type) ?? throw new InvalidOperationException($"{type.Name} is not in the model."), db, withGivenOut))];
}
