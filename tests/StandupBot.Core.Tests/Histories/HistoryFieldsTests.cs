using StandupBot.Core.Companies;
using StandupBot.Core.External;
using StandupBot.Core.Histories;
using StandupBot.Core.Objectives;
using StandupBot.Core.Roadblocks;
using StandupBot.Core.Standups;
using StandupBot.Core.Standups.Scheduling;

namespace StandupBot.Core.Tests.Histories;

/// <summary>What a line says arrives in the right field, and what it leaves out has its default.</summary>
public sealed class HistoryFieldsTests
{
    [Fact]
    public void Defaults_are_those_of_the_format()
    {
        var standup = Prelude.With("standup", """ "id":"s2","team":"roast","channel":"c","time":"08:45" """).Last<HistoryEvent.Standup>();
        var goal = Prelude.With("objective", """ "id":"A9","title":"x" """).Last<HistoryEvent.Objective>().Terms;
        var team = Prelude.With("team", """ "id":"web","name":"Web","lead":"ana","members":["bo","ana","bo"] """).Last<HistoryEvent.Team>();
        var item = Prelude.With("checkIn", """ "standup":"s1","by":"bo","items":[{"text":"x"}],"roadblocks":[{"id":"r7","text":"y"}] """).Last<HistoryEvent.CheckIn>();

        Assert.Equal((null, 180, 30, ZoneMode.Team, new TimeOnly(17, 0), new TimeOnly(8, 45)),
            (standup.Rule, standup.WindowMinutes, standup.ReminderMinutes, standup.ZoneMode, standup.DigestTime, standup.Time));
        Assert.Equal(new ObjectiveTerms { Title = "x", Cadence = Cadence.Weekly, Priority = Priority.Normal, Horizon = Horizon.Short, Curve = Curve.Linear, Status = ObjectiveStatus.Active }, goal);
        Assert.Equal(HistoryEvent.Team.UsualWorkdays, team.Workdays);
        Assert.Equal(["bo", "ana"], team.MemberIds);
        Assert.Equal(new CheckInItem("x") { Link = ItemLink.Unlinked }, item.Items.Single());
        Assert.Null(item.Roadblocks.Single().Kind); // a new one is normal, one carried forward stays what it was
        Assert.False(item.EditOf);
    }

    [Fact]
    public void A_goal_carries_all_its_terms()
    {
        var goal = Prelude.With("objective", """
             "id":"A9","title":"t","description":"d","owner":"bo","team":"shop","parent":"A1","priority":"high","horizon":"medium","start":"2026-03-01","due":"2026-06-30","cadence":"monthly","curve":"step","measure":{"key":"waste","from":200,"to":100.5,"unit":"kg"},"draft":true,"external":true,"standalone":"alone","guardrail":true
            """.Trim()).Last<HistoryEvent.Objective>();

        Assert.Equal("A9", goal.Id);
        Assert.Equal(
            new ObjectiveTerms
            {
                Title = "t", Description = "d", OwnerId = "bo", TeamId = "shop", ParentId = "A1", Priority = Priority.High, Horizon = Horizon.Medium,
                Start = new(2026, 3, 1), Due = new(2026, 6, 30), Cadence = Cadence.Monthly, Curve = Curve.Step, Measure = new("waste", 200, 100.5, "kg"),
                Status = ObjectiveStatus.Draft, External = true, Standalone = "alone", Guardrail = true,
            },
            goal.Terms);
    }

    [Fact]
    public void A_check_in_carries_all_its_parts()
    {
        var checkIn = Prelude.With("checkIn", """ "standup":"s1","by":"ana","items":[{"text":"a","objective":"A3","state":"planned","ref":"#7"},{"text":"b","objective":"businessAsUsual"},{"text":"c","objective":null}],"roadblocks":[{"id":"r1","text":"x","kind":"external","unblocker":"bo","objective":"A2"}],"heard":[{"text":"h","account":"Mole","theme":"price","kind":"contract"}],"pulledBetween":["A2","A3"],"editOf":true """).Last<HistoryEvent.CheckIn>();

        Assert.Equal(
            [
                new CheckInItem("a") { Link = ItemLink.Linked, ObjectiveId = "A3", State = ItemState.Planned, Ticket = "#7" },
                new CheckInItem("b") { Link = ItemLink.BusinessAsUsual },
                new CheckInItem("c") { Link = ItemLink.Unlinked },
            ],
            checkIn.Items);
        Assert.Equal([new CheckInRoadblock("r1", "x") { Kind = RoadblockKind.External, UnblockerId = "bo", ObjectiveId = "A2" }], checkIn.Roadblocks);
        Assert.Equal([new CheckInHeard("h", "price") { Account = "Mole", Kind = MentionKind.Contract }], checkIn.Heard);
        Assert.Equal(["A2", "A3"], checkIn.PulledBetween);
        Assert.True(checkIn.EditOf);
    }

    [Fact]
    public void A_dependency_is_on_a_team_or_on_a_member()
    {
        var team = Prelude.With("dependency", """ "id":"d2","fromTeam":"shop","to":"roast","text":"x","by":"cleo" """).Last<HistoryEvent.Dependency>();
        var member = Prelude.With("dependency", """ "id":"d2","fromTeam":"shop","to":"bo","text":"x","by":"cleo" """).Last<HistoryEvent.Dependency>();

        Assert.Equal(("roast", null), (team.ToTeamId, team.ToMemberId));
        Assert.Equal((null, "bo"), (member.ToTeamId, member.ToMemberId));
    }

    [Fact]
    public void The_subjects_of_a_signal_are_put_in_order()
    {
        Assert.Equal("S8:A2,A3", Prelude.With("signalAction", """ "signal":"S8:A3,A2","action":"dismiss","by":"bo" """).Last<HistoryEvent.SignalAction>().Key);
        Assert.Equal("S11:s1/2026-03-02/bo/0,s1/2026-03-02/cleo/0", Prelude.With("signalAction",
            """ "signal":"S11:s1/2026-03-02/cleo/0,s1/2026-03-02/bo/0","action":"dismiss","by":"bo" """).Last<HistoryEvent.SignalAction>().Key);
    }

    [Fact]
    public void A_theme_may_hold_a_comma_and_may_be_heard_by_command()
    {
        var reading = HistoryReader.Read([.. Prelude.Lines,
            $$"""{"at":"{{Prelude.At}}","type":"command","by":"cleo","channel":"x","text":"/goals heard price, and delivery from Cafe Mole"}""",
            $$"""{"at":"{{Prelude.At}}","type":"signalAction","signal":"S17:price, and delivery","action":"acknowledge","by":"ana"}""",
            $$"""{"at":"{{Prelude.At}}","type":"mentionTriage","id":"price, and delivery","action":"link","objective":"A1"}"""]);

        Assert.Equal("price, and delivery", reading.Last<HistoryEvent.MentionTriage>().Id);
    }

    [Fact]
    public void A_member_change_tells_what_it_leaves_alone_from_what_it_clears()
    {
        var set = Prelude.With("memberChange", """ "id":"bo","set":{"timeZone":null,"role":"guest"} """).Last<HistoryEvent.MemberChange>().Set;

        Assert.False(set.Name.IsGiven);
        Assert.Equal("Bo", set.Name.Or("Bo"));
        Assert.True(set.TimeZone.IsGiven);
        Assert.Null(set.TimeZone.Or("Europe/Lisbon"));
        Assert.Equal(MemberRole.Guest, set.Role.Or(MemberRole.Member));
    }

    [Fact]
    public void A_stand_up_change_clears_to_the_defaults()
    {
        var set = Prelude.With("standupChange", """ "id":"s1","set":{"rule":null,"windowMinutes":null,"digestTime":null} """).Last<HistoryEvent.StandupChange>().Set;

        Assert.Null(set.Rule.Or("FREQ=DAILY"));
        Assert.Equal(180, set.WindowMinutes.Or(60));
        Assert.Equal(new TimeOnly(17, 0), set.DigestTime.Or(new TimeOnly(12, 0)));
        Assert.Equal(15, set.ReminderMinutes.Or(15));
        Assert.False(set.Time.IsGiven || set.Channel.IsGiven || set.TeamId.IsGiven || set.ZoneMode.IsGiven);
    }
}
