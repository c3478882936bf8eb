using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using StandupBot.MicrosoftTeams.Connector;
using Xunit;

namespace StandupBot.MicrosoftTeams.Tests.Connector;

/// <summary>MSAL against a token endpoint on loopback.</summary>
public sealed class EntraTokensTests : IAsyncLifetime, IDisposable
{
    private const string AppId = "11111111-2222-3333-4444-555555555555";

    private readonly List<(string Path, IFormCollection Form)> asked = [];
    private readonly string folder = Directory.CreateTempSubdirectory("standupbot-teams-").FullName;
    private LoopbackServer entra = null!;
    private int status = 200;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => entra = await LoopbackServer.StartAsync(AnswerAsync);

    public ValueTask DisposeAsync() => entra.DisposeAsync();

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_secret_is_changed_for_a_token_which_is_kept()
    {
        var tokens = Tokens(new() { ClientSecret = "s3cret" });

        Assert.Equal("entra-1", await tokens.TokenAsync(false, Cancellation));
        Assert.Equal("entra-1", await tokens.TokenAsync(false, Cancellation));

        var (path, form) = Assert.Single(asked);
        Assert.Equal($"/{Workshop.Tenant}/oauth2/v2.0/token", path);
        Assert.Equal(("client_credentials", "s3cret", AppId), (form["grant_type"].ToString(), form["client_secret"].ToString(), form["client_id"].ToString()));
        Assert.Contains("https://api.botframework.com/.default", form["scope"].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_was_refused_is_not_used_again()
    {
        var tokens = Tokens(new() { ClientSecret = "s3cret" });

        await tokens.TokenAsync(false, Cancellation);
        Assert.Equal("entra-2", await tokens.TokenAsync(refresh: true, Cancellation));
    }

    [Fact]
    public async Task An_app_of_many_tenants_asks_at_the_bot_frameworks_own()
    {
        await Tokens(new() { ClientSecret = "s3cret", Kind = AppKind.MultiTenant, TenantId = null }).TokenAsync(false, Cancellation);

        Assert.Equal("/botframework.com/oauth2/v2.0/token", Assert.Single(asked).Path);
    }

    [Fact]
    public async Task A_certificate_signs_instead_of_a_secret()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=bot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(1));
        var file = Path.Combine(folder, "bot.pfx");
        await File.WriteAllBytesAsync(file, certificate.Export(X509ContentType.Pfx, "open"), Cancellation);

        Assert.Equal("entra-1", await Tokens(new() { CertificatePath = file, CertificatePassword = "open" }).TokenAsync(false, Cancellation));

        var assertion = new JsonWebToken(Assert.Single(asked).Form["client_assertion"].ToString());
        Assert.Equal(AppId, assertion.Issuer);
    }

    [Fact]
    public async Task A_refusal_has_a_code_and_no_secret()
    {
        status = 401;

        var refused = await Assert.ThrowsAsync<ConnectorTokenException>(async () => await Tokens(new() { ClientSecret = "s3cret" }).TokenAsync(false, Cancellation));
        Assert.Equal("invalid_client", refused.Code);
        Assert.DoesNotContain("s3cret", refused.ToString(), StringComparison.Ordinal);
    }

    private EntraTokens Tokens(MicrosoftTeamsOptions options)
    {
        options.AppId = AppId;
        if (options.Kind == AppKind.SingleTenant)
            options.TenantId = Workshop.Tenant;
        options.Authority = new Uri(entra.Address);
        return new EntraTokens(Options.Create(options), new OneHandler());
    }

    private async Task AnswerAsync(HttpContext http)
    {
        http.Response.ContentType = "application/json";
        if (http.Request.Method == "GET")
        {
            var issuer = $"{entra.Address}{http.Request.Path.Value![..http.Request.Path.Value!.IndexOf("/.well-known", StringComparison.Ordinal)]}";
            await http.Response.WriteAsync($$"""{"issuer":"{{issuer}}","token_endpoint":"{{issuer}}/oauth2/v2.0/token","authorization_endpoint":"{{issuer}}/oauth2/v2.0/authorize"}""");
            return;
        }

        asked.Add((http.Request.Path, await http.Request.ReadFormAsync()));
        http.Response.StatusCode = status;
        await http.Response.WriteAsync(status == 200
            ? $$"""{"token_type":"Bearer","expires_in":3600,"access_token":"entra-{{asked.Count}}"}"""
            : """{"error":"invalid_client","error_description":"AADSTS7000215: Invalid client secret provided."}""");
    }

    private sealed class OneHandler : IHttpMessageHandlerFactory
    {
        public HttpMessageHandler CreateHandler(string name) => new SocketsHttpHandler();
    }
}
