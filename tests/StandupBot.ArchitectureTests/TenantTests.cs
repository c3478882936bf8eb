using System.Text.RegularExpressions;
using Xunit;

namespace StandupBot.ArchitectureTests;

/// <summary>Every place that looks past the tenant filter, how often, and why it may.</summary>
public sealed class TenantTests
{
    private static readonly Dictionary<string, (int Times, string Because)> Allowed = new(StringComparer.Ordinal)
    {
        ["src/StandupBot/CompanyCommand.cs"] = (1, "whoever runs the host names the company on the command line"),
        ["src/StandupBot/Delivery/Leases.cs"] = (3, "the pump sends for all companies; each message goes where its own row says"),
        ["src/StandupBot/Delivery/Sender.cs"] = (2, "as above: by the message's own installation and keys"),
        ["src/StandupBot/Delivery/Settlement.cs"] = (1, "as above: by the message's own number"),
        ["src/StandupBot/Features/Companies/AddHolidays.cs"] = (1, "a command of whoever runs the host; it refuses when there are several companies"),
        ["src/StandupBot/Features/Companies/FirstCompany.cs"] = (2, "asks whether there is any company at all"),
        ["src/StandupBot/Features/Dashboard/SignIn/SignInDesk.cs"] = (2, "the company follows from the secret of the link or session that was shown"),
        ["src/StandupBot/Features/Directory/ClosedChannels.cs"] = (2, "a channel was closed on the platform: by its installation, which belongs to one company"),
        ["src/StandupBot/Features/Directory/WorkplaceDesk.cs"] = (1, "the company follows from the installation, which the platform has verified"),
        ["src/StandupBot/Features/Inbox/InboundRouter.cs"] = (1, "the company follows from the member, whom the platform has verified"),
        ["src/StandupBot/Features/Standups/StandupLoader.cs"] = (1, "the timetable knows a stand-up by its id; the tenant is set from the row"),
        ["src/StandupBot/Features/Tokens/TokenGate.cs"] = (2, "the company follows from the token that was shown"),
        ["src/StandupBot/Features/Unreachable.cs"] = (3, "the pump's; members and runs of the message's own company only"),
        ["src/StandupBot/Features/Webhooks/WebhookLoss.cs"] = (4, "the pump's; rows of the webhook's own company only"),
        ["src/StandupBot/Replay/ReplayHost.cs"] = (1, "a replay has a database of its own with one company in it"),
        ["src/StandupBot/Replay/ReplayRecord.cs"] = (5, "a replay has a database of its own with one company in it"),
        ["src/StandupBot/Scheduling/TimetableRows.cs"] = (3, "ids and times of all stand-ups and companies, for the triggers"),
        ["src/StandupBot/Storage/Archives/CompanyImport.cs"] = (1, "asks whether the company of the archive is there already"),
        ["src/StandupBot/Storage/Revisions.cs"] = (1, "raises the revision of the company of the very row that is saved"),
        ["src/StandupBot/Telemetry/QueueSampler.cs"] = (1, "counts and ages of waiting messages, no content"),
        ["src/StandupBot/Web/LocalChat/StoredDirectory.cs"] = (1, "the local chat lets whoever sits at it play everybody, by installation"),
        ["src/StandupBot/Web/LocalChat/StoredRoster.cs"] = (1, "the installation of whoever adds somebody"),
        ["src/StandupBot/Web/Slack/StoredNames.cs"] = (5, "by the installation that Slack has verified"),
        ["src/StandupBot/Web/Webhooks/WebhookPlatform.cs"] = (1, "the pump's; the webhook that the message itself names"),
    };

    [Fact, Trait("Behaviour", "53")]
    public void Nothing_looks_past_the_tenant_without_a_reason()
    {
        var found = Repository.Files("src", "*.cs").Select(f => (File: f, Times: Count(Repository.Read(f)))).Where(f => f.Times > 0).ToDictionary(f => f.File, f => f.Times);
        Assert.Equal("", string.Join("\n", found.Where(f => !Allowed.TryGetValue(f.Key, out var known) || known.Times != f.Value).Select(f => $"{f.Key}: {f.Value} times")));
        Assert.Equal("", string.Join("\n", Allowed.Keys.Where(f => !found.ContainsKey(f))));
    }

    [Fact]
    public void A_new_place_would_be_found() => Assert.Equal(1, Count("var all = db.Runs.IgnoreQueryFilters().ToList(); // IgnoreQueryFilters"));

    private static int Count(string source) => Regex.Count(source, @"\.IgnoreQueryFilters\(", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5));
}
