using StandupBot.Core.Histories;
using Xunit;

namespace StandupBot.Core.Tests.Histories;

/// <summary>Each event type as a file may write it, and each way to break it.</summary>
public sealed class HistoryLinesTests
{
    public static TheoryData<string, string> Valid => new()
    {
        { "member", """ "id":"dev","name":"Dev" """ },
        { "member", """ "id":"dev","name":"Dev","timeZone":"Asia/Kathmandu","role":"guest" """ },
        { "member", """ "id":"roast","name":"Ids are unique by kind" """ },
        { "member", """ "id":"dev","name":"Dev","timeZone":null,"role":null """ },
        { "memberChange", """ "id":"bo","set":{"name":"Bo B.","timeZone":"Europe/Madrid","role":"owner"} """ },
        { "memberLeft", """ "id":"bo" """ },
        { "team", """ "id":"web","name":"Web","lead":"ana","members":[] """ },
        { "team", """ "id":"web","name":"Web","lead":"ana","members":["ana","bo"],"timeZone":"Australia/Adelaide","workdays":["SU","MO"] """ },
        { "teamMembers", """ "id":"shop","members":["ana","cleo"] """ },
        { "standup", """ "id":"s2","team":"shop","channel":"shop","time":"23:45","rule":"FREQ=MONTHLY;BYMONTHDAY=31","windowMinutes":960,"reminderMinutes":0,"zoneMode":"member","digestTime":"00:00" """ },
        { "standupChange", """ "id":"s1","set":{"team":"shop","channel":"x","rule":"FREQ=WEEKLY;BYDAY=MO","time":"10:00","windowMinutes":60,"reminderMinutes":10,"zoneMode":"team","digestTime":"16:00"} """ },
        { "standupChange", """ "id":"s1","set":{} """ },
        { "holiday", """ "date":"2026-05-01","name":"Labour Day" """ },
        { "holiday", """ "team":"shop","date":"2026-05-01","name":"Stocktaking" """ },
        { "absence", """ "member":"bo","from":"2026-03-09","to":"2026-03-09","delegate":"cleo" """ },
        { "objective", """ "id":"A9","title":"x" """ },
        { "objective", """ "id":"A9","title":"x","description":"","owner":"bo","team":"shop","parent":"A1","priority":"high","horizon":"medium","start":"2026-03-01","due":"2026-06-30","cadence":"daily","curve":"binary","measure":{"key":"cafes","from":20,"to":-1.5e1,"unit":"cafes"},"draft":true,"external":true,"standalone":"own thing","guardrail":true """ },
        { "objectiveChange", """ "id":"A2","by":"ana","set":{"parent":null,"due":"2026-12-31","status":"paused"},"reason":"new plan" """ },
        { "goalCheckIn", """ "objective":"A2","by":"bo" """ },
        { "goalCheckIn", """ "objective":"A2","by":"bo","value":-3.5,"confidence":10,"status":"atRisk","note":"two say no" """ },
        { "checkIn", """ "standup":"s1","by":"bo","items":[] """ },
        { "checkIn", """ "standup":"s1","by":"ana","items":[{"text":"a","objective":"A3","state":"done","ref":"JIRA-1"},{"text":"b","objective":"businessAsUsual"},{"text":" "}],"roadblocks":[{"id":"r1","text":"still","kind":"urgent","unblocker":"ana","objective":"A3"}],"heard":[{"text":"too dear","account":"Cafe Mole","theme":"price","kind":"churn"}],"pulledBetween":["A2","A3"],"editOf":true """ },
        { "reply", """ "standup":"s1","by":"cleo","text":"" """ },
        { "roadblock", """ "id":"r1","action":"assign","by":"ana","to":"bo","note":"please" """ },
        { "roadblock", """ "id":"r1","action":"unchanged","by":"bo" """ },
        { "roadblock", """ "id":"r1","action":"changed","by":"bo" """ },
        { "roadblock", """ "id":"r1","action":"resolve","by":"cleo" """ },
        { "dependency", """ "id":"d2","fromTeam":"roast","to":"cleo","text":"x","objective":"A2","by":"bo" """ },
        { "dependencyAnswer", """ "id":"d1","action":"accept","by":"bo","date":"2026-03-10" """ },
        { "dependencyAnswer", """ "id":"d1","action":"decline","by":"bo","reason":"no labels" """ },
        { "dependencyAnswer", """ "id":"d1","action":"withdraw","by":"cleo" """ },
        { "commitment", """ "id":"k2","customer":"x","what":"y","due":"2026-04-01","owner":"bo","objective":"A2" """ },
        { "commitmentChange", """ "id":"k1","action":"kept" """ },
        { "commitmentChange", """ "id":"k1","action":"renegotiated","due":"2026-05-01" """ },
        { "commitmentChange", """ "id":"k1","action":"cancelled" """ },
        { "mention", """ "id":"m2","by":"bo","text":"x","account":"y","theme":"price","kind":"regulation" """ },
        { "mentionTriage", """ "id":"m1","action":"link","objective":"A2" """ },
        { "mentionTriage", """ "id":"small bags","action":"dismiss","reason":"no margin" """ },
        { "sameWork", """ "a":"s1/2026-03-02/bo/0","b":"s1/2026-03-02/cleo/1","answer":"pairing","by":"bo" """ },
        { "conflict", """ "a":"A2","b":"A3","by":"ana" """ },
        { "conflict", """ "a":"A2","b":"A3","by":"ana","wins":"A3","reason":"cash" """ },
        { "signalAction", """ "signal":"S4:A3","action":"acknowledge","by":"bo" """ },
        { "signalAction", """ "signal":"S8:A2,A3","action":"snooze","days":3,"by":"bo" """ },
        { "signalAction", """ "signal":"S8:ana","action":"dismiss","reason":"all of them matter","by":"ana" """ },
        { "signalAction", """ "signal":"S6:roast","action":"dismiss","by":"ana" """ },
        { "signalAction", """ "signal":"S16:bo","action":"dismiss","by":"ana" """ },
        { "signalAction", """ "signal":"S9:r1","action":"dismiss","by":"ana" """ },
        { "signalAction", """ "signal":"S10:d1","action":"dismiss","by":"ana" """ },
        { "signalAction", """ "signal":"S11:s1/2026-03-02/bo/0,s1/2026-03-02/cleo/0","action":"dismiss","by":"ana" """ },
        { "signalAction", """ "signal":"S17:small bags","action":"dismiss","by":"ana" """ },
        { "signalAction", """ "signal":"S18:k1","action":"dismiss","by":"ana" """ },
        { "measure", """ "key":"margin","value":41.5 """ },
        { "command", """ "by":"ana","channel":"roasting","text":"/goals add Less waste by 2026-06-30" """ },
    };

    public static TheoryData<string, string, string> Broken => new()
    {
        { "member", """ "id":"bo","name":"Bo" """, "member 'bo' was declared by an earlier line" },
        { "member", """ "id":"","name":"Bo" """, "id is empty" },
        { "member", """ "id":3,"name":"Bo" """, "id must be a text in quotes, and is the number 3" },
        { "member", """ "id":"dev" """, "member has no 'name', which is required" },
        { "member", """ "id":"dev","name":null """, "member has no 'name', which is required" },
        { "member", """ "id":"dev","name":"Dev","zone":"UTC" """, "unknown field 'zone' of member" },
        { "member", """ "id":"dev","name":"Dev","role":"Owner" """, "role 'Owner' is not possible; did you mean 'owner'?" },
        { "member", """ "id":"dev","name":"Dev","role":"boss" """, "role 'boss' is not possible; use member, owner, guest" },
        { "member", """ "id":"dev","name":"Dev","timeZone":"Europe/Berln" """, "timeZone 'Europe/Berln' is no time zone; did you mean 'Europe/Berlin'" },
        { "member", """ "id":"dev","name":"Dev","timeZone":"Kathmandu" """, "did you mean 'Asia/Kathmandu'" },
        { "member", """ "id":"dev","name":"Dev","timeZone":"W. Europe Standard Time" """, "is no time zone" },
        { "member", """ "id":"dev","name":"Dev","name":"Dev" """, "field 'name' of member stands there twice" },
        { "memberChange", """ "id":"dev","set":{"name":"x"} """, "id names an unknown member, 'dev'" },
        { "memberChange", """ "id":"bo","set":{"id":"bob"} """, "unknown field 'set.id' of memberChange's set" },
        { "memberChange", """ "id":"bo","set":{"name":null} """, "set.name cannot be null" },
        { "memberChange", """ "id":"bo","set":[] """, "set must be an object, and is a list" },
        { "memberChange", """ "id":"bo" """, "memberChange has no 'set', which is required" },
        { "memberLeft", """ "id":"Bo" """, "id names an unknown member, 'Bo'; did you mean 'bo'?" },
        { "team", """ "id":"roast","name":"x","lead":"ana","members":[] """, "team 'roast' was declared" },
        { "team", """ "id":"web","name":"x","lead":"zoe","members":[] """, "lead names an unknown member, 'zoe'" },
        { "team", """ "id":"web","name":"x","lead":"ana","members":["ana","anna"] """, "members names an unknown member, 'anna'; did you mean 'ana'?" },
        { "team", """ "id":"web","name":"x","lead":"ana","members":"ana" """, "members must be a list, and is a text in quotes" },
        { "team", """ "id":"web","name":"x","lead":"ana","members":[1] """, "members must be a list of ids, and holds the number 1" },
        { "team", """ "id":"web","name":"x","lead":"ana","members":[],"workdays":["MON"] """, "workdays holds 'MON', which is no weekday; use MO, TU" },
        { "team", """ "id":"web","name":"x","lead":"ana","members":[],"workdays":[] """, "workdays is empty" },
        { "teamMembers", """ "id":"web","members":[] """, "id names an unknown team, 'web'" },
        { "teamMembers", """ "id":"shop" """, "teamMembers has no 'members', which is required" },
        { "standup", """ "id":"s1","team":"roast","channel":"x","time":"09:00" """, "standup 's1' was declared" },
        { "standup", """ "id":"s2","team":"roost","channel":"x","time":"09:00" """, "team names an unknown team, 'roost'; did you mean 'roast'?" },
        { "standup", """ "id":"s2","team":"roast","time":"09:00" """, "standup has no 'channel', which is required" },
        { "standup", """ "id":"s2","team":"roast","channel":"x","time":"9 am" """, "time '9 am' is no time of day; write it as 09:00" },
        { "standup", """ "id":"s2","team":"roast","channel":"x","time":"24:00" """, "time '24:00' is no time of day" },
        { "standup", """ "id":"s2","team":"roast","channel":"x","time":"09:00","windowMinutes":0 """, "windowMinutes 0 is not possible; it takes a whole number from 1 to" },
        { "standup", """ "id":"s2","team":"roast","channel":"x","time":"09:00","windowMinutes":"180" """, "windowMinutes must be a number, and is a text in quotes" },
        { "standup", """ "id":"s2","team":"roast","channel":"x","time":"09:00","reminderMinutes":-5 """, "reminderMinutes -5 is not possible" },
        { "standup", """ "id":"s2","team":"roast","channel":"x","time":"09:00","reminderMinutes":2.5 """, "reminderMinutes 2.5 is not possible" },
        { "standup", """ "id":"s2","team":"roast","channel":"x","time":"09:00","zoneMode":"company" """, "zoneMode 'company' is not possible; use team, member" },
        { "standup", """ "id":"s2","team":"roast","channel":"x","time":"09:00","rule":"RRULE:FREQ=DAILY" """, "rule is written without 'RRULE:'; write 'FREQ=DAILY'" },
        { "standup", """ "id":"s2","team":"roast","channel":"x","time":"09:00","rule":"every Monday" """, "rule 'every Monday' is no recurrence rule" },
        { "standupChange", """ "id":"s1","set":{"time":null} """, "set.time cannot be null" },
        { "standupChange", """ "id":"s1","set":{"timezone":"UTC"} """, "unknown field 'set.timezone' of standupChange's set" },
        { "standupChange", """ "id":"s9","set":{} """, "id names an unknown standup, 's9'; did you mean 's1'?" },
        { "holiday", """ "date":"2026-02-29","name":"x" """, "date '2026-02-29' is no date; write it as 2026-03-31" },
        { "holiday", """ "date":"1.5.2026","name":"x" """, "is no date" },
        { "holiday", """ "date":"2026-05-01" """, "holiday has no 'name', which is required" },
        { "holiday", """ "team":"web","date":"2026-05-01","name":"x" """, "team names an unknown team, 'web'" },
        { "absence", """ "member":"bo","from":"2026-03-10","to":"2026-03-09" """, "the absence ends before it begins" },
        { "absence", """ "member":"bo","from":"2026-03-10","to":"2026-03-11","delegate":"dev" """, "delegate names an unknown member, 'dev'" },
        { "objective", """ "id":"A1","title":"x" """, "objective 'A1' was declared by an earlier line" },
        { "objective", """ "id":"A9","title":"x","prioritiy":"high" """, "unknown field 'prioritiy' of objective; did you mean 'priority'?" },
        { "objective", """ "id":"A9","title":"x","priority":"highest" """, "priority 'highest' is not possible; use low, normal, high" },
        { "objective", """ "id":"A9","title":"  " """, "title is empty" },
        { "objective", """ "id":"A9","title":"x","parent":"A9" """, "objective 'A9' cannot stand under itself" },
        { "objective", """ "id":"A9","title":"x","parent":"A8" """, "parent names an unknown objective, 'A8'" },
        { "objective", """ "id":"A9","title":"x","owner":"roast" """, "owner names an unknown member, 'roast'" },
        { "objective", """ "id":"A9","title":"x","draft":"yes" """, "draft must be true or false, and is a text in quotes" },
        { "objective", """ "id":"A9","title":"x","due":20260401 """, "due must be a text in quotes, and is the number 20260401" },
        { "objective", """ "id":"A9","title":"x","status":"active" """, "unknown field 'status' of objective" },
        { "objective", """ "id":"A9","title":"x","measure":{"key":"k","from":1} """, "objective's measure has no 'measure.to', which is required" },
        { "objective", """ "id":"A9","title":"x","measure":{"key":"k","from":1,"to":1e999} """, "measure.to is too large a number" },
        { "objective", """ "id":"A9","title":"x","measure":{"key":"k","from":1,"to":2,"units":"kg"} """, "unknown field 'measure.units' of objective's measure; did you mean 'unit'?" },
        { "objectiveChange", """ "id":"A2","by":"ana","set":{"status":"draft"} """, "set.status 'draft' is not possible; use active, paused, closed, dropped" },
        { "objectiveChange", """ "id":"A2","by":"ana","set":{"status":null} """, "set.status cannot be null" },
        { "objectiveChange", """ "id":"A2","by":"ana","set":{"parent":"A2"} """, "objective 'A2' cannot stand under itself" },
        { "objectiveChange", """ "id":"A1","by":"ana","set":{"parent":"A3"} """, "parent 'A3' would put objective 'A1' under itself" },
        { "objectiveChange", """ "id":"A2","by":"ana","set":{"title":null} """, "set.title cannot be null" },
        { "objectiveChange", """ "id":"A2","set":{} """, "objectiveChange has no 'by', which is required" },
        { "goalCheckIn", """ "objective":"A2","by":"bo","confidence":0 """, "confidence 0 is not possible; it takes a whole number from 1 to 10" },
        { "goalCheckIn", """ "objective":"A2","by":"bo","confidence":11 """, "confidence 11 is not possible" },
        { "goalCheckIn", """ "objective":"A2","by":"bo","confidence":7.5 """, "confidence 7.5 is not possible" },
        { "goalCheckIn", """ "objective":"A2","by":"bo","value":"60%" """, "value must be a number, and is a text in quotes" },
        { "goalCheckIn", """ "objective":"A2","by":"bo","status":"ontrack" """, "status 'ontrack' is not possible; did you mean 'onTrack'?" },
        { "goalCheckIn", """ "objective":"A7","by":"bo" """, "objective names an unknown objective, 'A7'" },
        { "checkIn", """ "standup":"s2","by":"bo","items":[] """, "standup names an unknown standup, 's2'" },
        { "checkIn", """ "standup":"s1","by":"zoe","items":[] """, "by names an unknown member, 'zoe'" },
        { "checkIn", """ "standup":"s1","by":"bo" """, "checkIn has no 'items', which is required" },
        { "checkIn", """ "standup":"s1","by":"bo","items":["text"] """, "items[0] must be an object" },
        { "checkIn", """ "standup":"s1","by":"bo","items":[{"text":"a"},{"objective":"A1"}] """, "items[1] has no 'items[1].text', which is required" },
        { "checkIn", """ "standup":"s1","by":"bo","items":[{"text":"a","objective":"A8"}] """, "items[0].objective names an unknown objective, 'A8'" },
        { "checkIn", """ "standup":"s1","by":"bo","items":[{"text":"a","state":"dropped"}] """, "items[0].state 'dropped' is not possible; use done, doing, planned" },
        { "checkIn", """ "standup":"s1","by":"bo","items":[{"text":"a","goal":"A1"}] """, "unknown field 'items[0].goal' of items[0]" },
        { "checkIn", """ "standup":"s1","by":"bo","items":[],"roadblocks":[{"text":"a"}] """, "roadblocks[0] has no 'roadblocks[0].id'" },
        { "checkIn", """ "standup":"s1","by":"bo","items":[],"roadblocks":[{"id":"r2","text":"a","kind":"high"}] """, "roadblocks[0].kind 'high' is not possible; use urgent, normal, external" },
        { "checkIn", """ "standup":"s1","by":"bo","items":[],"roadblocks":[{"id":"r2","text":"a","unblocker":"shop"}] """, "roadblocks[0].unblocker names an unknown member, 'shop'" },
        { "checkIn", """ "standup":"s1","by":"bo","items":[],"heard":[{"text":"a"}] """, "heard[0] has no 'heard[0].theme'" },
        { "checkIn", """ "standup":"s1","by":"bo","items":[],"pulledBetween":["A2","A8"] """, "pulledBetween names an unknown objective, 'A8'" },
        { "checkIn", """ "standup":"s1","by":"bo","items":[],"editOf":"s1/2026-03-02/bo" """, "editOf must be true or false" },
        { "reply", """ "standup":"s1","by":"bo" """, "reply has no 'text', which is required" },
        { "reply", """ "standup":"s1","by":"bo","text":["a"] """, "text must be a text in quotes, and is a list" },
        { "roadblock", """ "id":"r9","action":"resolve","by":"bo" """, "id names an unknown roadblock, 'r9'; did you mean 'r1'?" },
        { "roadblock", """ "id":"r1","action":"resolved","by":"bo" """, "action 'resolved' is not possible; did you mean 'resolve'?" },
        { "dependency", """ "id":"d1","fromTeam":"shop","to":"roast","text":"x","by":"cleo" """, "dependency 'd1' was declared" },
        { "dependency", """ "id":"d2","fromTeam":"shop","to":"web","text":"x","by":"cleo" """, "to names neither a known team nor a known member: 'web'" },
        { "dependency", """ "id":"d2","fromTeam":"ana","to":"shop","text":"x","by":"cleo" """, "fromTeam names an unknown team, 'ana'" },
        { "dependencyAnswer", """ "id":"d1","action":"maybe","by":"bo" """, "action 'maybe' is not possible; use accept, decline, withdraw" },
        { "dependencyAnswer", """ "id":"d3","action":"accept","by":"bo" """, "id names an unknown dependency, 'd3'" },
        { "commitment", """ "id":"k1","customer":"x","what":"y","due":"2026-04-01","owner":"bo" """, "commitment 'k1' was declared" },
        { "commitment", """ "id":"k2","customer":"x","what":"y","due":"April","owner":"bo" """, "due 'April' is no date" },
        { "commitmentChange", """ "id":"k1","action":"open" """, "action 'open' is not possible; use kept, renegotiated, cancelled" },
        { "mention", """ "id":"m1","by":"bo","text":"x","theme":"y" """, "mention 'm1' was declared" },
        { "mention", """ "id":"m2","by":"bo","text":"x","theme":"y","kind":"rumour" """, "kind 'rumour' is not possible" },
        { "mentionTriage", """ "id":"small bag","action":"dismiss" """, "id names an unknown theme, 'small bag'; did you mean 'small bags'?" },
        { "mentionTriage", """ "id":"m1","action":"link" """, "has no 'objective' to link to" },
        { "mentionTriage", """ "id":"m1","action":"dismiss","by":"ana" """, "unknown field 'by' of mentionTriage" },
        { "sameWork", """ "a":"s1/2026-03-02/bo/0","b":"s1/2026-03-02/bo/0","answer":"different","by":"bo" """, "a and b are the same item" },
        { "sameWork", """ "a":"s1/2026-03-02/bo","b":"s1/2026-03-02/cleo/0","answer":"different","by":"bo" """, "a 's1/2026-03-02/bo' is no reference of an item" },
        { "sameWork", """ "a":"s1/2026-02-30/bo/0","b":"s1/2026-03-02/cleo/0","answer":"different","by":"bo" """, "is no reference of an item" },
        { "sameWork", """ "a":"s1/2026-03-02/bo/-1","b":"s1/2026-03-02/cleo/0","answer":"different","by":"bo" """, "is no reference of an item" },
        { "sameWork", """ "a":"s1/2026-03-02/bo/0","b":"s2/2026-03-02/cleo/0","answer":"different","by":"bo" """, "b names an unknown standup, 's2'" },
        { "sameWork", """ "a":"s1/2026-03-02/bo/0","b":"s1/2026-03-02/zoe/0","answer":"different","by":"bo" """, "b names an unknown member, 'zoe'" },
        { "sameWork", """ "a":"s1/2026-03-02/bo/0","b":"s1/2026-03-02/cleo/0","answer":"same","by":"bo" """, "answer 'same' is not possible; use pairing, duplicate, different" },
        { "conflict", """ "a":"A2","b":"A2","by":"ana" """, "a and b are the same objective" },
        { "conflict", """ "a":"A2","b":"A3","by":"ana","wins":"A1" """, "wins names 'A1', which is neither 'A2' nor 'A3'" },
        { "signalAction", """ "signal":"S19:A3","action":"dismiss","by":"bo" """, "unknown signal 'S19'; there are S1 to S18" },
        { "signalAction", """ "signal":"S4","action":"dismiss","by":"bo" """, "signal 'S4' is no key" },
        { "signalAction", """ "signal":"S4:A8","action":"dismiss","by":"bo" """, "signal 'S4:A8' has an unknown subject, 'A8'" },
        { "signalAction", """ "signal":"S4:bo","action":"dismiss","by":"bo" """, "unknown subject" },
        { "signalAction", """ "signal":"S8:A2,A8","action":"dismiss","by":"bo" """, "unknown subject" },
        { "signalAction", """ "signal":"S8:A2","action":"dismiss","by":"bo" """, "unknown subject" },
        { "signalAction", """ "signal":"S11:s1/2026-03-02/bo/0,s9/2026-03-02/bo/0","action":"dismiss","by":"bo" """, "unknown subject" },
        { "signalAction", """ "signal":"S17:delivery","action":"dismiss","by":"bo" """, "unknown subject" },
        { "signalAction", """ "signal":"S4:A3","action":"snooze","days":0,"by":"bo" """, "days 0 is not possible" },
        { "signalAction", """ "signal":"S4:A3","action":"ignore","by":"bo" """, "action 'ignore' is not possible" },
        { "measure", """ "key":"margin" """, "measure has no 'value', which is required" },
        { "measure", """ "key":"margin","value":true """, "value must be a number, and is true" },
        { "command", """ "by":"zoe","channel":"x","text":"/goals" """, "by names an unknown member, 'zoe'" },
        { "command", """ "by":"bo","text":"/goals" """, "command has no 'channel', which is required" },
    };

    [Theory]
    [MemberData(nameof(Valid))]
    public void A_valid_line_is_read(string type, string fields)
    {
        var last = Prelude.With(type, fields).Last();

        Assert.Equal(type, char.ToLowerInvariant(last.GetType().Name[0]) + last.GetType().Name[1..]);
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_broken_line_is_refused_with_what_is_wrong(string type, string fields, string message)
    {
        var said = Prelude.With(type, fields).Message();

        Assert.StartsWith("line 15: ", said, StringComparison.Ordinal);
        Assert.Contains(message, said, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_event_type_has_a_valid_line_and_a_broken_one()
    {
        var types = typeof(HistoryEvent).GetNestedTypes().Select(type => char.ToLowerInvariant(type.Name[0]) + type.Name[1..]).Except(["company"]).Order().ToList();

        Assert.Equal(types, Valid.Select(row => row.Data.Item1).Distinct().Order());
        Assert.Equal(types, Broken.Select(row => row.Data.Item1).Distinct().Order());
    }
}
