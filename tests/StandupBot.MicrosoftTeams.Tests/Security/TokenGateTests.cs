using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.Tokens;
using StandupBot.Core.Chat;
using StandupBot.MicrosoftTeams.Receiving;
using Xunit;

namespace StandupBot.MicrosoftTeams.Tests.Security;

/// <summary>Tokens of our own making against the whole way in: a server of signing keys and the bot's endpoint, both over HTTP.</summary>
public sealed class TokenGateTests : IAsyncLifetime
{
    private readonly HttpClient http = new();
    private SigningServer signing = null!;
    private Workshop workshop = null!;
    private LoopbackServer bot = null!;

    public async ValueTask InitializeAsync()
    {
        signing = await SigningServer.StartAsync();
        workshop = new Workshop(
            ("AppId", Tokens.AppId), ("TenantId", Workshop.Tenant), ("ClientSecret", "secret"), ("Metadata", signing.Metadata.AbsoluteUri));
        bot = await LoopbackServer.StartAsync(AnswerAsync);
    }

    public async ValueTask DisposeAsync()
    {
        await bot.DisposeAsync();
        await workshop.DisposeAsync();
        await signing.DisposeAsync();
        http.Dispose();
    }

    [Fact]
    public async Task A_token_that_is_right_in_everything_is_believed()
    {
        Assert.Equal(HttpStatusCode.OK, await PostAsync(Right.Signed(signing["one"])));
        Assert.Equal("hello", Assert.IsType<Inbound.Text>(Assert.Single(workshop.Inbox.Heard)).Body);
    }

    [Theory]
    [InlineData(SecurityAlgorithms.RsaSha384)]
    [InlineData(SecurityAlgorithms.RsaSha512)]
    public async Task The_other_hashes_of_the_family_are_believed_too(string algorithm) =>
        Assert.Equal(HttpStatusCode.OK, await PostAsync((Right with { Algorithm = algorithm }).Signed(signing["one"])));

    [Fact]
    public async Task Without_a_token_nothing_is_read() => await RefusedAsync(HttpStatusCode.Unauthorized, null);

    [Fact]
    public async Task Something_that_is_no_token_is_refused() => await RefusedAsync(HttpStatusCode.Forbidden, "not.a.token");

    [Fact]
    public async Task Another_issuer_is_refused() => await RefusedAsync(Right with { Issuer = "https://sts.windows.net/" + Workshop.Tenant + "/" });

    [Fact]
    public async Task A_token_for_another_app_is_refused() => await RefusedAsync(Right with { Audience = "99999999-2222-3333-4444-555555555555" });

    [Fact]
    public async Task Another_key_under_a_known_name_is_refused()
    {
        using var foreign = RSA.Create(2048);
        await RefusedAsync(HttpStatusCode.Forbidden, Right.Signed(foreign));
    }

    [Fact]
    public async Task A_key_that_nobody_published_is_refused()
    {
        using var foreign = RSA.Create(2048);
        await RefusedAsync(HttpStatusCode.Forbidden, (Right with { KeyId = "unheard-of" }).Signed(foreign));
    }

    [Fact]
    public async Task No_signature_is_refused() => await RefusedAsync(HttpStatusCode.Forbidden, Right.Unsigned());

    [Fact]
    public async Task The_public_key_is_no_shared_secret() => await RefusedAsync(HttpStatusCode.Forbidden, Right.SignedWithThePublicKey(signing["one"]));

    [Fact]
    public async Task A_signature_of_another_family_is_refused() => await RefusedAsync(Right with { Algorithm = SecurityAlgorithms.RsaSsaPssSha256 });

    [Fact]
    public async Task A_token_that_was_changed_is_refused()
    {
        var parts = Right.Signed(signing["one"]).Split('.');
        var other = (Right with { Service = "https://evil.example/" }).Signed(signing["one"]).Split('.');
        await RefusedAsync(HttpStatusCode.Forbidden, $"{parts[0]}.{other[1]}.{parts[2]}");
    }

    [Fact]
    public async Task An_expired_token_is_refused() => await RefusedAsync(Right with { From = TimeSpan.FromHours(-2), Until = TimeSpan.FromMinutes(-6) });

    [Fact]
    public async Task A_token_that_is_not_valid_yet_is_refused() => await RefusedAsync(Right with { From = TimeSpan.FromMinutes(6) });

    [Fact]
    public async Task Clocks_may_be_five_minutes_apart()
    {
        Assert.Equal(HttpStatusCode.OK, await PostAsync((Right with { From = TimeSpan.FromHours(-2), Until = TimeSpan.FromMinutes(-4) }).Signed(signing["one"])));
        Assert.Equal(HttpStatusCode.OK, await PostAsync((Right with { From = TimeSpan.FromMinutes(4) }).Signed(signing["one"])));
    }

    [Fact]
    public async Task A_token_without_a_service_address_is_refused() => await RefusedAsync(Right with { Service = null });

    [Fact]
    public async Task A_token_for_another_service_address_is_refused() => await RefusedAsync(Right with { Service = "https://smba.trafficmanager.example/amer/" });

    [Fact]
    public async Task A_key_without_an_endorsement_is_refused()
    {
        signing.Add("bare", null);
        await RefusedAsync(HttpStatusCode.Forbidden, (Right with { KeyId = "bare" }).Signed(signing["bare"]));
    }

    [Fact]
    public async Task A_key_that_is_endorsed_for_other_channels_is_refused()
    {
        signing.Add("webchat", "webchat", "directline");
        await RefusedAsync(HttpStatusCode.Forbidden, (Right with { KeyId = "webchat" }).Signed(signing["webchat"]));
    }

    [Fact]
    public async Task A_key_that_is_new_since_the_last_look_is_found()
    {
        Assert.Equal(HttpStatusCode.OK, await PostAsync(Right.Signed(signing["one"])));
        var old = signing["one"];
        signing.Add("two", "msteams");
        signing.Remove("one");

        Assert.Equal(HttpStatusCode.OK, await PostAsync((Right with { KeyId = "two" }).Signed(signing["two"])));
        Assert.Equal(HttpStatusCode.Forbidden, await PostAsync(Right.Signed(old)));
        Assert.Equal(2, signing.Asked);
    }

    [Fact]
    public async Task Strangers_cannot_make_it_look_for_keys_more_than_once_a_minute()
    {
        using var foreign = RSA.Create(2048);
        for (var i = 0; i < 5; i++)
            await RefusedAsync(HttpStatusCode.Forbidden, (Right with { KeyId = $"stranger-{i}" }).Signed(foreign));
        Assert.Equal(2, signing.Asked);

        workshop.Clock.Advance(TimeSpan.FromMinutes(1));
        signing.Add("two", "msteams");
        Assert.Equal(HttpStatusCode.OK, await PostAsync((Right with { KeyId = "two" }).Signed(signing["two"])));
        Assert.Equal(3, signing.Asked);
    }

    [Fact]
    public async Task After_a_day_the_keys_are_read_again()
    {
        Assert.Equal(HttpStatusCode.OK, await PostAsync(Right.Signed(signing["one"])));
        var withdrawn = signing["one"];
        signing.Remove("one");
        workshop.Clock.Advance(TimeSpan.FromHours(24));

        Assert.Equal(HttpStatusCode.Forbidden, await PostAsync(Right.Signed(withdrawn)));
    }

    [Fact]
    public async Task Where_the_keys_cannot_be_read_nobody_is_believed()
    {
        signing.Down = true;
        await RefusedAsync(HttpStatusCode.ServiceUnavailable, Right.Signed(signing["one"]));

        signing.Down = false;
        Assert.Equal(HttpStatusCode.OK, await PostAsync(Right.Signed(signing["one"])));
    }

    [Fact]
    [Trait("Behaviour", "53")]
    public async Task Another_tenant_than_the_apps_own_is_taken_and_not_heard()
    {
        var foreign = Sent.Message("hello", Tokens.ServiceUrl);
        foreign["channelData"]!["tenant"]!["id"] = "bbbbbbbb-0000-0000-0000-000000000002";

        Assert.Equal(HttpStatusCode.OK, await PostAsync(Right.Signed(signing["one"]), foreign.ToJsonString()));
        Assert.Empty(workshop.Inbox.Heard);
        Assert.Empty(workshop.Book.Kept);
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("{\"type\":\"message\",\"type\":\"invoke\"}")]
    [InlineData("{\"type\":1}")]
    public async Task A_body_that_is_no_activity_is_refused(string body) =>
        Assert.Equal(HttpStatusCode.BadRequest, await PostAsync(Right.Signed(signing["one"]), body));

    private Tokens Right => new() { Now = workshop.Clock.GetUtcNow() };

    private Task RefusedAsync(Tokens token) => RefusedAsync(HttpStatusCode.Forbidden, token.Signed(signing["one"]));

    private async Task RefusedAsync(HttpStatusCode status, string? token)
    {
        Assert.Equal(status, await PostAsync(token));
        Assert.Empty(workshop.Inbox.Heard);
        Assert.Empty(workshop.Book.Kept);
    }

    private async Task<HttpStatusCode> PostAsync(string? token, string? body = null)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, bot.Address + "/api/messages");
        request.Content = new StringContent(body ?? Sent.Message("hello", Tokens.ServiceUrl).ToJsonString(), Encoding.UTF8, "application/json");
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }

    private async Task AnswerAsync(HttpContext context)
    {
        using MemoryStream body = new();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        var answer = await workshop.Get<MicrosoftTeamsReceiver>().ReceiveAsync(
            new TeamsRequest(context.Request.Headers.Authorization.FirstOrDefault(), body.ToArray(), FromLoopback: true), context.RequestAborted);
        context.Response.StatusCode = answer.Status;
        if (answer.Body is { } json)
            await context.Response.WriteAsync(json.ToJsonString(), context.RequestAborted);
    }
}
