using StandupBot.Core.Companies;
using StandupBot.Core.Companies.Access;
using StandupBot.Core.Objectives;
using StandupBot.Core.Roadblocks;
using StandupBot.Core.Signals;

namespace StandupBot.Core.Tests.Companies.Access;

[Trait("Behaviour", "54")]
public class PermissionsTests
{
    private static readonly DateTimeOffset Since = new(2026, 1, 5, 9, 0, 0, TimeSpan.Zero);
    private static readonly Company Kornblume = new() { Id = "C1", Name = "Kornblume", OwnerId = "ana", TimeZone = "Europe/Berlin", CreatedAt = Since };
    private static readonly Team Bakery = new() { Id = "T1", CompanyId = "C1", Name = "Bakery", LeadId = "dev", Workdays = [], MemberIds = ["dev", "bo", "gus"] };
    private static readonly Team Shop = new() { Id = "T2", CompanyId = "C1", Name = "Shop", LeadId = "eli", Workdays = [], MemberIds = ["eli", "fay"] };

    private static readonly Objective Ours = Goal("bo", "T1");
    private static readonly Objective Nobodys = Goal(null, "T1");
    private static readonly Objective Companys = Goal("ana", null);

    private static readonly Roadblock Oven = RaisedBy("bo", "fay");
    private static readonly Finding Stalled = Found(personal: false, "S5", "A1", "bo");
    private static readonly Finding Unlinked = Found(personal: true, "S6", "bo", "bo");

    /// <summary>What is asked, and who of ana (owns the company), dev (leads Bakery), bo (owns the goal), gil (Bakery too), eli and fay (Shop), gus (guest) may.</summary>
    public static TheoryData<string, Func<Permissions, Permission>, string> Table => new()
    {
        { "see the company", may => may.SeeCompany(), "ana" },
        { "see Bakery", may => may.SeeTeam(Bakery), "ana dev bo" },
        { "see Shop", may => may.SeeTeam(Shop), "ana eli fay" },
        { "see a goal of Bakery", may => may.SeeGoal(Ours, Bakery), "ana dev bo" },
        { "see a goal of the company", may => may.SeeGoal(Companys, null), "ana dev bo eli fay" },
        { "see a goal that one added to another team", may => may.SeeGoal(Goal("bo", "T1", by: "fay"), Bakery), "ana dev bo fay" },
        { "see the answers of Bo", may => may.SeeAnswersOf(Person("bo"), [Bakery, Shop]), "ana dev bo" },
        { "add a goal to Bakery", may => may.AddGoal(Bakery, topLevel: false), "ana dev bo" },
        { "add a goal of the company", may => may.AddGoal(null, topLevel: true), "ana" },
        { "add a goal under another", may => may.AddGoal(null, topLevel: false), "ana dev bo eli fay" },
        { "change a goal of Bakery", may => may.ManageGoal(Ours, Bakery), "ana dev bo" },
        { "change a goal that nobody owns", may => may.ManageGoal(Nobodys, Bakery), "ana dev" },
        { "change a goal of the company", may => may.ManageGoal(Companys, null), "ana" },
        { "report on a goal of Bakery", may => may.ReportOn(Nobodys, Bakery), "ana dev bo" },
        { "report on a goal of the company", may => may.ReportOn(Companys, null), "ana" },
        { "give Bo's goal to Fay", may => may.GiveGoal(Ours, Bakery, Person("fay")), "ana dev bo" },
        { "give nobody's goal to Bo", may => may.GiveGoal(Nobodys, Bakery, Person("bo")), "ana dev bo" },
        { "give nobody's goal to Fay", may => may.GiveGoal(Nobodys, Bakery, Person("fay")), "ana dev" },
        { "give a goal to a guest", may => may.GiveGoal(Ours, Bakery, Person("gus")), "" },
        { "manage Bakery's stand-up", may => may.ManageStandup(Bakery), "ana dev" },
        { "answer Bakery's stand-up", may => may.AnswerStandup(Bakery), "dev bo gus" },
        { "join Bakery", may => may.Join(Bakery), "ana dev bo eli fay" },
        { "assign a roadblock of Bakery", may => may.AssignRoadblock(Oven, Bakery), "ana dev bo" },
        { "resolve a roadblock", may => may.ResolveRoadblock(Oven, Bakery), "ana dev bo fay" },
        { "accept what Shop is asked", may => may.AnswerDependency(Asked(), Shop, withdraw: false), "ana eli" },
        { "withdraw what Bo asked", may => may.AnswerDependency(Asked(), Shop, withdraw: true), "ana bo" },
        { "triage", may => may.Triage([Bakery, Shop]), "ana dev eli" },
        { "decide about a signal", may => may.ActOnSignal(Stalled, Bakery), "ana dev bo" },
        { "decide about a signal on Bo's own work", may => may.ActOnSignal(Unlinked, Bakery), "bo" },
    };

    [Theory, MemberData(nameof(Table))]
    public void Each_may_do_what_is_theirs(string what, Func<Permissions, Permission> ask, string who)
    {
        string[] everybody = ["ana", "dev", "bo", "eli", "fay", "gus"];

        Assert.True(who == string.Join(' ', everybody.Where(id => ask(Of(id)).IsGranted)), what);
    }

    [Theory, MemberData(nameof(Table))]
    [Trait("Behaviour", "53")]
    public void Nobody_of_another_company_may_do_anything(string what, Func<Permissions, Permission> ask, string who)
    {
        var stranger = new Permissions(new Company { Id = "C2", Name = "Other", OwnerId = "zed", TimeZone = "UTC", CreatedAt = Since }, Person("zed", "C2"), id => id);
        if (what is "see the company" or "add a goal of the company" or "add a goal under another" or "decide about a signal" or "triage" || who.Length == 0)
            return;

        Assert.False(ask(stranger).IsGranted, what);
    }

    [Theory, MemberData(nameof(Table))]
    [Trait("Behaviour", "55")]
    public void Who_has_left_may_do_nothing(string what, Func<Permissions, Permission> ask, string who)
    {
        foreach (var id in who.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var left = Person(id);
            left.Leave(Since);
            Assert.False(ask(new Permissions(Kornblume, left, Name)).IsGranted, what);
        }
    }

    [Fact]
    public void A_refusal_says_who_may()
    {
        Assert.Equal("Only Bo (who owns G1), Dev (who leads Bakery) or Ana (who owns Kornblume) may change G1.", Why(Of("fay").ManageGoal(Ours, Bakery)));
        Assert.Equal("Only Dev (who leads Bakery) or Ana (who owns Kornblume) may manage the stand-up of Bakery.", Why(Of("bo").ManageStandup(Bakery)));
        Assert.Equal("Only Bo (who reported it), Fay (who is to clear it), Dev (who leads Bakery) or Ana (who owns Kornblume) may resolve R3.", Why(Of("eli").ResolveRoadblock(Oven, Bakery)));
        Assert.StartsWith("Guests can answer", Why(Of("gus").SeeTeam(Bakery)));
        Assert.Equal("There is no such signal.", Why(Of("dev").ActOnSignal(Unlinked, Bakery)));
        Assert.Equal("Gus cannot own a goal: guests own none.", Why(Of("bo").GiveGoal(Ours, Bakery, Person("gus"))));
    }

    [Fact]
    public void A_second_owner_may_what_the_first_may()
    {
        var second = Person("bo");
        second.Role = MemberRole.Owner;

        Assert.True(new Permissions(Kornblume, second, Name).SeeTeam(Shop).IsGranted);
    }

    private static string Why(Permission permission) => Assert.IsType<Permission.Refused>(permission).Why;

    private static string Name(string id) => char.ToUpperInvariant(id[0]) + id[1..];

    private static Permissions Of(string id) => new(Kornblume, Person(id), Name);

    private static Member Person(string id, string company = "C1") => new()
    {
        Id = id, CompanyId = company, InstallationId = "I1", Name = Name(id), JoinedAt = Since, Role = id == "gus" ? MemberRole.Guest : MemberRole.Member,
    };

    private static Objective Goal(string? owner, string? team, string by = "dev") => new()
    {
        Id = "A1", CompanyId = "C1", Number = 1, CreatedAt = Since, CreatedBy = team is null ? "ana" : by,
        Terms = new() { Title = "Bread", OwnerId = owner, TeamId = team },
    };

    private static Roadblock RaisedBy(string reporter, string unblocker)
    {
        var oven = new Roadblock { Id = "B3", CompanyId = "C1", TeamId = "T1", Number = 3, ReporterId = reporter, RaisedAt = Since, Text = "oven" };
        oven.Raise(unblocker, null);
        return oven;
    }

    private static Dependency Asked() => new() { Id = "D1", CompanyId = "C1", FromTeamId = "T1", ToTeamId = "T2", Text = "labels", By = "bo", At = Since };

    private static Finding Found(bool personal, string signal, string subject, string told) => new()
    {
        Signal = signal, Subjects = [subject], Severity = Severity.Low, Why = "", NextAction = "", IsPersonal = personal, Told = [new(told, Audience.ObjectiveOwner)],
    };
}
